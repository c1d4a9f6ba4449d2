@NullMarked
package dev.shorewise.vendor.selection;

import org.jspecify.annotations.NullMarked;
