/** Definitions and figures over HTTP. */
@NullMarked
package dev.shorewise.vendor.measures.rest;

import org.jspecify.annotations.NullMarked;
