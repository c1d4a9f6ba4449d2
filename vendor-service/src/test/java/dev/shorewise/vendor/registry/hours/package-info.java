@NullMarked
package dev.shorewise.vendor.registry.hours;

import org.jspecify.annotations.NullMarked;
