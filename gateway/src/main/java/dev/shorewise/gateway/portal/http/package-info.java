/** Pages behind the login. */
@NullMarked
package dev.shorewise.gateway.portal.http;

import org.jspecify.annotations.NullMarked;
