/** Login, sessions and tokens at the edge. */
@NullMarked
package dev.shorewise.gateway.identity.http;

import org.jspecify.annotations.NullMarked;
