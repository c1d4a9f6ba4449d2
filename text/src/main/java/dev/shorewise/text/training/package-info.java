/** Makes the models that ship, from named data and fixed seeds. Nothing here runs when texts are read. */
@NullMarked
package dev.shorewise.text.training;

import org.jspecify.annotations.NullMarked;
