/** Bytes, lines and cells. */
@NullMarked
package dev.shorewise.kit.imports.format;

import org.jspecify.annotations.NullMarked;
