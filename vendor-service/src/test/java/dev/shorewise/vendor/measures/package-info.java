@NullMarked
package dev.shorewise.vendor.measures;

import org.jspecify.annotations.NullMarked;
