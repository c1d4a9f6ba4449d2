@NullMarked
package dev.shorewise.statistics.decision;

import org.jspecify.annotations.NullMarked;
