@NullMarked
package dev.shorewise.text.redaction;

import org.jspecify.annotations.NullMarked;
