@NullMarked
package dev.shorewise.text.training;

import org.jspecify.annotations.NullMarked;
