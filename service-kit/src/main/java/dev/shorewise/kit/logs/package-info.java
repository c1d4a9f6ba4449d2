/** What goes into the log. */
@NullMarked
package dev.shorewise.kit.logs;

import org.jspecify.annotations.NullMarked;
