/** COPY. */
@NullMarked
package dev.shorewise.kit.imports.copy;

import org.jspecify.annotations.NullMarked;
