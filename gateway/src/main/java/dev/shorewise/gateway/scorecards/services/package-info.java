/** Asks the services, and reads what the gateway itself must understand of their answers. */
@NullMarked
package dev.shorewise.gateway.scorecards.services;

import org.jspecify.annotations.NullMarked;
