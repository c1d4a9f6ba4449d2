/** What a blend is asked of. */
@NullMarked
package dev.shorewise.finance.blend.problem;

import org.jspecify.annotations.NullMarked;
