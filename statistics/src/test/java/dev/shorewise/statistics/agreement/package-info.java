@NullMarked
package dev.shorewise.statistics.agreement;

import org.jspecify.annotations.NullMarked;
