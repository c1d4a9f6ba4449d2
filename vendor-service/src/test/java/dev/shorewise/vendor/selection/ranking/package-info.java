@NullMarked
package dev.shorewise.vendor.selection.ranking;

import org.jspecify.annotations.NullMarked;
