/** Unit costs over HTTP. */
@NullMarked
package dev.shorewise.finance.unitcost.rest;

import org.jspecify.annotations.NullMarked;
