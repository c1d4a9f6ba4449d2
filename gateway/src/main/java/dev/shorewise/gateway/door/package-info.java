/**
 * What holds for every request before and after anything else: paths with one meaning only, honest framing, a request
 * id, and answers that a browser cannot misread.
 */
@NullMarked
package dev.shorewise.gateway.door;

import org.jspecify.annotations.NullMarked;
