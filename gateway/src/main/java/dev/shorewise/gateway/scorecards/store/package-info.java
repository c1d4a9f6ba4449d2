/** The services' last good answers, in the gateway's own database. */
@NullMarked
package dev.shorewise.gateway.scorecards.store;

import org.jspecify.annotations.NullMarked;
