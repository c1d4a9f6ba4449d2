/**
 * Moves the bytes between a caller and a service. A body is never gathered: what one side has not yet taken, the other
 * side is not asked for. Headers are rebuilt from a list of known ones, so that nothing a caller invents reaches a
 * service.
 */
@NullMarked
package dev.shorewise.gateway.proxy;

import org.jspecify.annotations.NullMarked;
