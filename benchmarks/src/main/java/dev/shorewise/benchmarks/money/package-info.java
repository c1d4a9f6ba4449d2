/** Speed of scenarios and blends, in one process and without a stack. */
@NullMarked
package dev.shorewise.benchmarks.money;

import org.jspecify.annotations.NullMarked;
