@NullMarked
package dev.shorewise.feedback.surveys;

import org.jspecify.annotations.NullMarked;
