@NullMarked
package dev.shorewise.vendor.workforce;

import org.jspecify.annotations.NullMarked;
