@NullMarked
package dev.shorewise.finance.money;

import org.jspecify.annotations.NullMarked;
