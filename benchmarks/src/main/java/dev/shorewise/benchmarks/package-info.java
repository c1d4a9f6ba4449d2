/** Speed of the running stack as ratios against named peers, measured in one run on one machine. */
@NullMarked
package dev.shorewise.benchmarks;

import org.jspecify.annotations.NullMarked;
