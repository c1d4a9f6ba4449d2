@NullMarked
package dev.shorewise.finance.unitcost;

import org.jspecify.annotations.NullMarked;
