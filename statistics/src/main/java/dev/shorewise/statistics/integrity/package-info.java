/**
 * Whether figures that somebody reports about themselves can be relied on. Every detector says what it looked at, how
 * often honest figures would look so, and nothing about intent. How often each is wrong is measured by
 * {@code benchmarks/truth}.
 */
@NullMarked
package dev.shorewise.statistics.integrity;

import org.jspecify.annotations.NullMarked;
