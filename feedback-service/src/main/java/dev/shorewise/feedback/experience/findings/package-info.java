/** What follows from figures: what changed, what stands out, since when, and what goes with it. */
@NullMarked
package dev.shorewise.feedback.experience.findings;

import org.jspecify.annotations.NullMarked;
