@NullMarked
package dev.shorewise.feedback.text;

import org.jspecify.annotations.NullMarked;
