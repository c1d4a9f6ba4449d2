@NullMarked
package dev.shorewise.statistics.comparison;

import org.jspecify.annotations.NullMarked;
