@NullMarked
package dev.shorewise.finance.blend;

import org.jspecify.annotations.NullMarked;
