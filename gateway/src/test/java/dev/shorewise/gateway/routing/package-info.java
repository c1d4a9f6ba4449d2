@NullMarked
package dev.shorewise.gateway.routing;

import org.jspecify.annotations.NullMarked;
