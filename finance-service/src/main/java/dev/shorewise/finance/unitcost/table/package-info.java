/** Costs and contacts in cells: each vendor's month shared out over sites, channels and reasons. */
@NullMarked
package dev.shorewise.finance.unitcost.table;

import org.jspecify.annotations.NullMarked;
