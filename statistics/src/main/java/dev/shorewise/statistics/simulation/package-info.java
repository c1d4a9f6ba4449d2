/**
 * What comes of a model when its inputs are uncertain: distributions by their quantiles, rank correlation, trials that are
 * the same to the last digit however many threads draw them, and sensitivity to one input at a time.
 */
@NullMarked
package dev.shorewise.statistics.simulation;

import org.jspecify.annotations.NullMarked;
