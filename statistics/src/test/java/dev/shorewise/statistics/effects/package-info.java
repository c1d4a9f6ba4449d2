@NullMarked
package dev.shorewise.statistics.effects;

import org.jspecify.annotations.NullMarked;
