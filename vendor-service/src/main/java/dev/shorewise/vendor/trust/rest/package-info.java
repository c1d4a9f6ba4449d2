/** Trust over HTTP. */
@NullMarked
package dev.shorewise.vendor.trust.rest;

import org.jspecify.annotations.NullMarked;
