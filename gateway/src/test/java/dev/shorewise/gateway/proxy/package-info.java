@NullMarked
package dev.shorewise.gateway.proxy;

import org.jspecify.annotations.NullMarked;
