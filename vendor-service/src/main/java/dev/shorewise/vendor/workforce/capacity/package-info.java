/** How many people are needed, and how many calls will come. */
@NullMarked
package dev.shorewise.vendor.workforce.capacity;

import org.jspecify.annotations.NullMarked;
