@NullMarked
package dev.shorewise.text;

import org.jspecify.annotations.NullMarked;
