/** What comes of a scenario: costs by category and year, what the difference is worth, what it hangs on, how it may turn out. */
@NullMarked
package dev.shorewise.finance.scenarios.outcome;

import org.jspecify.annotations.NullMarked;
