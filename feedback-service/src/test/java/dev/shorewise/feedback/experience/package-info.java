@NullMarked
package dev.shorewise.feedback.experience;

import org.jspecify.annotations.NullMarked;
