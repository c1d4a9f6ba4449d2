/** The shipped realm, read as an attacker would. */
@NullMarked
package dev.shorewise.stack.keycloak;

import org.jspecify.annotations.NullMarked;
