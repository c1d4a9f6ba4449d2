@NullMarked
package dev.shorewise.gateway.identity.http;

import org.jspecify.annotations.NullMarked;
