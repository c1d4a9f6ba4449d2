@NullMarked
package dev.shorewise.feedback.cases;

import org.jspecify.annotations.NullMarked;
