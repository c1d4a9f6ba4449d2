/** Figures over time: which points stand out of the usual swing, and which level has moved. */
@NullMarked
package dev.shorewise.statistics.charts;

import org.jspecify.annotations.NullMarked;
