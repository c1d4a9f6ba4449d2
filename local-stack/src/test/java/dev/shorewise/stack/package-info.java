/** The stack's own rules, tried without starting it. */
@NullMarked
package dev.shorewise.stack;

import org.jspecify.annotations.NullMarked;
