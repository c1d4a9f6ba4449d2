/**
 * Who is at the door: people by a session that the realm's login opened, machines by a bearer token. Either way the
 * identity is what the caller's own access token says, and that token is what the services get to see.
 */
@NullMarked
package dev.shorewise.gateway.identity;

import org.jspecify.annotations.NullMarked;
