/** The demo's world, without a running stack. */
@NullMarked
package dev.shorewise.stack.demo;

import org.jspecify.annotations.NullMarked;
