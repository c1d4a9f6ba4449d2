@NullMarked
package dev.shorewise.text.learning;

import org.jspecify.annotations.NullMarked;
