/** From bytes to cells: inflating within limits, telling text from other things, lines, quotes. Knows no database. */
@NullMarked
package dev.shorewise.kit.imports.format;

import org.jspecify.annotations.NullMarked;
