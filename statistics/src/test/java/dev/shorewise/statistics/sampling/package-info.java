@NullMarked
package dev.shorewise.statistics.sampling;

import org.jspecify.annotations.NullMarked;
