/** What a caller may know about itself. */
@NullMarked
package dev.shorewise.gateway.identity.rest;

import org.jspecify.annotations.NullMarked;
