/** What files that leave the suite have in common. */
@NullMarked
package dev.shorewise.kit.exports;

import org.jspecify.annotations.NullMarked;
