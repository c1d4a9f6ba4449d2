@NullMarked
package dev.shorewise.statistics.integrity;

import org.jspecify.annotations.NullMarked;
