/** Scenarios over HTTP. */
@NullMarked
package dev.shorewise.finance.scenarios.rest;

import org.jspecify.annotations.NullMarked;
