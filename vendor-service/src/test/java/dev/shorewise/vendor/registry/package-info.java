@NullMarked
package dev.shorewise.vendor.registry;

import org.jspecify.annotations.NullMarked;
