/** How often the detectors of false figures cry wolf, and how often they see one: many worlds with and without a fault. */
@NullMarked
package dev.shorewise.benchmarks.truth;

import org.jspecify.annotations.NullMarked;
