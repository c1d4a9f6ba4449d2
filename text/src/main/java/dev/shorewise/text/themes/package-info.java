/** What customers talk about: a taxonomy in versions, and how its themes are found in a text. */
@NullMarked
package dev.shorewise.text.themes;

import org.jspecify.annotations.NullMarked;
