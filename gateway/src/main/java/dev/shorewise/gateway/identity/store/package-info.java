/** The table of sessions that have ended. */
@NullMarked
package dev.shorewise.gateway.identity.store;

import org.jspecify.annotations.NullMarked;
