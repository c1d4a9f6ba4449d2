/** What an agent of the client's own costs, built from its parts. */
@NullMarked
package dev.shorewise.finance.unitcost.baseline;

import org.jspecify.annotations.NullMarked;
