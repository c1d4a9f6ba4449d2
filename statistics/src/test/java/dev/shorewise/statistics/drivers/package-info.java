@NullMarked
package dev.shorewise.statistics.drivers;

import org.jspecify.annotations.NullMarked;
