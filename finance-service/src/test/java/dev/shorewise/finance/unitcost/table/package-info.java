@NullMarked
package dev.shorewise.finance.unitcost.table;

import org.jspecify.annotations.NullMarked;
