/** The one shape in which every service gives a figure: with its parts, its interval, its definition and its evidence. */
@NullMarked
package dev.shorewise.kit.measures;

import org.jspecify.annotations.NullMarked;
