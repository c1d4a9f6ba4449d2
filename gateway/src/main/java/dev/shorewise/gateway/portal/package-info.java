/** The web pages. They are files and know nothing; everything they show comes from the API under the person's session. */
@NullMarked
package dev.shorewise.gateway.portal;

import org.jspecify.annotations.NullMarked;
