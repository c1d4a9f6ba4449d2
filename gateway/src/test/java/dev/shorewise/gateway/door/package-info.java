@NullMarked
package dev.shorewise.gateway.door;

import org.jspecify.annotations.NullMarked;
