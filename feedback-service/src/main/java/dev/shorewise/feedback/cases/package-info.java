/**
 * The closed loop: rules find the customers who deserve an answer, somebody owns each case until a deadline, and nobody
 * closes it without saying why it happened and what was done about it. What the deed did is measured afterwards.
 */
@NullMarked
package dev.shorewise.feedback.cases;

import org.jspecify.annotations.NullMarked;
