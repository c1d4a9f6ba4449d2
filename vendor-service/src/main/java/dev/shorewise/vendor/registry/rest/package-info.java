/** The registry over HTTP. */
@NullMarked
package dev.shorewise.vendor.registry.rest;

import org.jspecify.annotations.NullMarked;
