/** What goes with satisfaction, and how much of it each of several things explains that go together themselves. */
@NullMarked
package dev.shorewise.statistics.drivers;

import org.jspecify.annotations.NullMarked;
