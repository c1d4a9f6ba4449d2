/** Scorecards over HTTP. */
@NullMarked
package dev.shorewise.gateway.scorecards.rest;

import org.jspecify.annotations.NullMarked;
