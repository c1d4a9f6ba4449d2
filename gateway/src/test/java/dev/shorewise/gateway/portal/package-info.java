@NullMarked
package dev.shorewise.gateway.portal;

import org.jspecify.annotations.NullMarked;
