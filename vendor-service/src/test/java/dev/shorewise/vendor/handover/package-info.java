@NullMarked
package dev.shorewise.vendor.handover;

import org.jspecify.annotations.NullMarked;
