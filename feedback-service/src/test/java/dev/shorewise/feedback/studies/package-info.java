@NullMarked
package dev.shorewise.feedback.studies;

import org.jspecify.annotations.NullMarked;
