@NullMarked
package dev.shorewise.finance.unitcost.baseline;

import org.jspecify.annotations.NullMarked;
