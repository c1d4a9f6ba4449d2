/**
 * What the responses say about a vendor: satisfaction and recommendation, each with its parts and its interval. A figure
 * on fewer than five responses is not published, so that no customer can be recognised in it.
 */
@NullMarked
package dev.shorewise.feedback.experience;

import org.jspecify.annotations.NullMarked;
