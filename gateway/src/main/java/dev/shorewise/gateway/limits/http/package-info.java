/** The turnstile in front of the API. */
@NullMarked
package dev.shorewise.gateway.limits.http;

import org.jspecify.annotations.NullMarked;
