/** Cells and values. */
@NullMarked
package dev.shorewise.kit.imports.values;

import org.jspecify.annotations.NullMarked;
