/** Who asks, and whether the answer is one that the asker has already. */
@NullMarked
package dev.shorewise.gateway.questions.http;

import org.jspecify.annotations.NullMarked;
