@NullMarked
package dev.shorewise.finance.unitcost.price;

import org.jspecify.annotations.NullMarked;
