/** Inflation over HTTP. */
@NullMarked
package dev.shorewise.finance.inflation.rest;

import org.jspecify.annotations.NullMarked;
