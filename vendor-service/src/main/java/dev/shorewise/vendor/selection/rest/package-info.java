/** Tenders over HTTP. */
@NullMarked
package dev.shorewise.vendor.selection.rest;

import org.jspecify.annotations.NullMarked;
