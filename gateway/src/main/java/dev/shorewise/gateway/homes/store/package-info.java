/** The services' last good answers to what home views ask. */
@NullMarked
package dev.shorewise.gateway.homes.store;

import org.jspecify.annotations.NullMarked;
