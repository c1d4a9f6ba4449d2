/**
 * The first view of each kind of person: what the services say that this person should see first, in one answer that is
 * whole or says which part is old, missing or not theirs.
 */
@NullMarked
package dev.shorewise.gateway.homes;

import org.jspecify.annotations.NullMarked;
