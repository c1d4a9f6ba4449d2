/** Words that say something by themselves, for the languages that no trained model reads. */
@NullMarked
package dev.shorewise.text.lexicon;

import org.jspecify.annotations.NullMarked;
