@NullMarked
package dev.shorewise.statistics.capacity;

import org.jspecify.annotations.NullMarked;
