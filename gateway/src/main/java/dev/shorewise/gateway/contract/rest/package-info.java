/** The contract over HTTP. */
@NullMarked
package dev.shorewise.gateway.contract.rest;

import org.jspecify.annotations.NullMarked;
