/** Quality over HTTP. */
@NullMarked
package dev.shorewise.vendor.quality.rest;

import org.jspecify.annotations.NullMarked;
