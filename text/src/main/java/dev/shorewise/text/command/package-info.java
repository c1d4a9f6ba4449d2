/** Texts in, labels out, without any service: what {@code ./run text} starts. */
@NullMarked
package dev.shorewise.text.command;

import org.jspecify.annotations.NullMarked;
