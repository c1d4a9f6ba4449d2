/** The proxy on Vert.x. */
@NullMarked
package dev.shorewise.gateway.proxy.http;

import org.jspecify.annotations.NullMarked;
