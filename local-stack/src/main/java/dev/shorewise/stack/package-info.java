/**
 * The whole house on one machine: PostgreSQL, Keycloak and the four services as processes of their own, started,
 * watched and stopped together. The {@code run} script uses it for people, the end-to-end tests as a library.
 */
@NullMarked
package dev.shorewise.stack;

import org.jspecify.annotations.NullMarked;
