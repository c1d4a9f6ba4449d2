@NullMarked
package dev.shorewise.vendor.partnership;

import org.jspecify.annotations.NullMarked;
