/** Volumes and figures as rows. */
@NullMarked
package dev.shorewise.finance.unitcost.store;

import org.jspecify.annotations.NullMarked;
