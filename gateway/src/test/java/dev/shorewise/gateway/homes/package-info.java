@NullMarked
package dev.shorewise.gateway.homes;

import org.jspecify.annotations.NullMarked;
