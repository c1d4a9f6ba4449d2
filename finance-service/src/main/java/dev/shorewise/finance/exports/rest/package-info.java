/** Exports and closed months over HTTP. */
@NullMarked
package dev.shorewise.finance.exports.rest;

import org.jspecify.annotations.NullMarked;
