/**
 * Child processes: started apart from the terminal's signals, noted on disk so that a later run recognises them, asked
 * to end before they are made to, and quoted from their log when they fail.
 */
@NullMarked
package dev.shorewise.stack.process;

import org.jspecify.annotations.NullMarked;
