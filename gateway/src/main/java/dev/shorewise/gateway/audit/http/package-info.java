/** Writes entries around the requests that are audited. */
@NullMarked
package dev.shorewise.gateway.audit.http;

import org.jspecify.annotations.NullMarked;
