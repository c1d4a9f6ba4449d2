/** Decides which service answers which resource. Callers know resources only; a resource may move to another service. */
@NullMarked
package dev.shorewise.gateway.routing;

import org.jspecify.annotations.NullMarked;
