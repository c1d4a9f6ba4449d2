@NullMarked
package dev.shorewise.finance.exports;

import org.jspecify.annotations.NullMarked;
