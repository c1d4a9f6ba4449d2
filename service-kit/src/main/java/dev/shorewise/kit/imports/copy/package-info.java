/** The fast way into PostgreSQL: rows encoded for COPY and sent over a pooled connection. */
@NullMarked
package dev.shorewise.kit.imports.copy;

import org.jspecify.annotations.NullMarked;
