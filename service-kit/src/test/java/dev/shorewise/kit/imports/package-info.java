/** Imports on a real database, with the smallest target that has every type of field. */
@NullMarked
package dev.shorewise.kit.imports;

import org.jspecify.annotations.NullMarked;
