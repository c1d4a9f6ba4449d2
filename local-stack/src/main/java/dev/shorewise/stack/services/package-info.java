/** The four services as processes, each with the environment that production gives it too. */
@NullMarked
package dev.shorewise.stack.services;

import org.jspecify.annotations.NullMarked;
