@NullMarked
package dev.shorewise.finance.rates;

import org.jspecify.annotations.NullMarked;
