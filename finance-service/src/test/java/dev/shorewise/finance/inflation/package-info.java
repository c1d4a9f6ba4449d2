@NullMarked
package dev.shorewise.finance.inflation;

import org.jspecify.annotations.NullMarked;
