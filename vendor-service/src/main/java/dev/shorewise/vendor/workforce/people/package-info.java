/** Who can do what against what is asked for, and how many leave. */
@NullMarked
package dev.shorewise.vendor.workforce.people;

import org.jspecify.annotations.NullMarked;
