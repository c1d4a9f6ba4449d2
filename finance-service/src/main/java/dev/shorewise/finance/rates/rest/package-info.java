/** Exchange rates over HTTP. */
@NullMarked
package dev.shorewise.finance.rates.rest;

import org.jspecify.annotations.NullMarked;
