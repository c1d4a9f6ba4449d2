/** Responses cut by where, how, by whom and when customers were served, and what each cut says. */
@NullMarked
package dev.shorewise.feedback.experience.cuts;

import org.jspecify.annotations.NullMarked;
