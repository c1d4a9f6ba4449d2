@NullMarked
package dev.shorewise.finance.scenarios.assumed;

import org.jspecify.annotations.NullMarked;
