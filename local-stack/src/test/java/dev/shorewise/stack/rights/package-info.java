/** The rights as people read them against the rights as the services give them. */
@NullMarked
package dev.shorewise.stack.rights;

import org.jspecify.annotations.NullMarked;
