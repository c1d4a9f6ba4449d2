/** Agreements, what is on record about them, and statements over HTTP. */
@NullMarked
package dev.shorewise.vendor.sla.rest;

import org.jspecify.annotations.NullMarked;
