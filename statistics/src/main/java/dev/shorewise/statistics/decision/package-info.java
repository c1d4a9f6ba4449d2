/** Choices between alternatives when it is open how much each criterion weighs. */
@NullMarked
package dev.shorewise.statistics.decision;

import org.jspecify.annotations.NullMarked;
