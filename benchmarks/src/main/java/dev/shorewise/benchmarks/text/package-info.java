/**
 * How well texts are understood: the method, trained on each set's own training part, and the models that ship, on every
 * set of the data folder, beside what others reached.
 */
@NullMarked
package dev.shorewise.benchmarks.text;

import org.jspecify.annotations.NullMarked;
