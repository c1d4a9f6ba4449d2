/** Courses, who took them, whether they helped, and who should take one next. */
@NullMarked
package dev.shorewise.vendor.workforce.training;

import org.jspecify.annotations.NullMarked;
