/** Home views over HTTP. */
@NullMarked
package dev.shorewise.gateway.homes.rest;

import org.jspecify.annotations.NullMarked;
