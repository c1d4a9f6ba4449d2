@NullMarked
package dev.shorewise.finance.scenarios.outcome;

import org.jspecify.annotations.NullMarked;
