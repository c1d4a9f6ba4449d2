@NullMarked
package dev.shorewise.feedback.experience.cuts;

import org.jspecify.annotations.NullMarked;
