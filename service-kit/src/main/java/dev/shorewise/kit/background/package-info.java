/** Work that goes on by itself, from the start of a process to its end. */
@NullMarked
package dev.shorewise.kit.background;

import org.jspecify.annotations.NullMarked;
