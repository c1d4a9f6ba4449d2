/** How often what is found about people is wrong: worlds without a fault, and worlds with one of a known size. */
@NullMarked
package dev.shorewise.benchmarks.people;

import org.jspecify.annotations.NullMarked;
