@NullMarked
package dev.shorewise.finance.variance;

import org.jspecify.annotations.NullMarked;
