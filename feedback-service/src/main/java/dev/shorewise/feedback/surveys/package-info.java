/**
 * What customers are asked. A survey is known by its id and exists in versions; a version that was once published never
 * changes, so that an answer can always be read together with the question as it was put.
 */
@NullMarked
package dev.shorewise.feedback.surveys;

import org.jspecify.annotations.NullMarked;
