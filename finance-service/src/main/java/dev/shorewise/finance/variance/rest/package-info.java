/** Variances over HTTP. */
@NullMarked
package dev.shorewise.finance.variance.rest;

import org.jspecify.annotations.NullMarked;
