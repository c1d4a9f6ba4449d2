/** The trail's tables. */
@NullMarked
package dev.shorewise.gateway.audit.store;

import org.jspecify.annotations.NullMarked;
