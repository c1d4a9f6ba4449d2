@NullMarked
package dev.shorewise.statistics.charts;

import org.jspecify.annotations.NullMarked;
