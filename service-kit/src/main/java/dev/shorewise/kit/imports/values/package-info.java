/** From cells to typed values, fast enough that PostgreSQL and not parsing sets the pace. Knows no database. */
@NullMarked
package dev.shorewise.kit.imports.values;

import org.jspecify.annotations.NullMarked;
