/** Money in answers. */
@NullMarked
package dev.shorewise.finance.money.json;

import org.jspecify.annotations.NullMarked;
