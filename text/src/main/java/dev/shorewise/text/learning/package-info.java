/** Linear models over sentence vectors and hashed n-grams: how they are made, kept and asked. */
@NullMarked
package dev.shorewise.text.learning;

import org.jspecify.annotations.NullMarked;
