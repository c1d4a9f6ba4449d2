@NullMarked
package dev.shorewise.gateway.identity;

import org.jspecify.annotations.NullMarked;
