/** Child processes, tried with real ones. */
@NullMarked
package dev.shorewise.stack.process;

import org.jspecify.annotations.NullMarked;
