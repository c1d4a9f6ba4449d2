/** Stories that cross several services, told through the gateway with the tokens of the real Keycloak. */
@NullMarked
package dev.shorewise.stack.stories;

import org.jspecify.annotations.NullMarked;
