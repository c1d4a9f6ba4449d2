/** Blends over HTTP. */
@NullMarked
package dev.shorewise.finance.blend.rest;

import org.jspecify.annotations.NullMarked;
