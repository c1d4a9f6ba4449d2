/** In which language a text is written. */
@NullMarked
package dev.shorewise.text.language;

import org.jspecify.annotations.NullMarked;
