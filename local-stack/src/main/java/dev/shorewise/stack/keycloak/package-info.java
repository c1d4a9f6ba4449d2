/** Keycloak as one more process, and the realm {@code shorewise} in it. */
@NullMarked
package dev.shorewise.stack.keycloak;

import org.jspecify.annotations.NullMarked;
