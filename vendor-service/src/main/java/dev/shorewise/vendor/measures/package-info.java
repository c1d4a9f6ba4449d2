/**
 * What every figure means and how it is made: versioned definitions, and figures with their parts, their interval and
 * their state. A figure is divided once, from parts that were added up; it is never an average of figures.
 */
@NullMarked
package dev.shorewise.vendor.measures;

import org.jspecify.annotations.NullMarked;
