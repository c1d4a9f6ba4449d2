/**
 * Whether people who judge the same thing judge alike: agreement beyond chance, who is lenient, what two looks at the same
 * cases say, and which judgements go with what customers feel.
 */
@NullMarked
package dev.shorewise.statistics.agreement;

import org.jspecify.annotations.NullMarked;
