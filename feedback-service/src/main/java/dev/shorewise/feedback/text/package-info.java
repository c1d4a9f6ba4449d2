/**
 * What customers' words say: read afterwards and never while they are taken in, by models that ship with the product, and
 * corrected by people where they know better.
 */
@NullMarked
package dev.shorewise.feedback.text;

import org.jspecify.annotations.NullMarked;
