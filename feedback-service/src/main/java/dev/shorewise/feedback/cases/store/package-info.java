/** Cases as rows. */
@NullMarked
package dev.shorewise.feedback.cases.store;

import org.jspecify.annotations.NullMarked;
