@NullMarked
package dev.shorewise.feedback.responses;

import org.jspecify.annotations.NullMarked;
