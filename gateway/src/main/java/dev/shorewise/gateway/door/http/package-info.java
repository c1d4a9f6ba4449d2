/** The door's handlers, installed before every other route. */
@NullMarked
package dev.shorewise.gateway.door.http;

import org.jspecify.annotations.NullMarked;
