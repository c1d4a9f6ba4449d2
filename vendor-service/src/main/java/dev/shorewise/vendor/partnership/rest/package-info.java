/** The partnership over HTTP. */
@NullMarked
package dev.shorewise.vendor.partnership.rest;

import org.jspecify.annotations.NullMarked;
