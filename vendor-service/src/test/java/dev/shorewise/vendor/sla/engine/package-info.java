/** The arithmetic of agreements, held against worked figures. */
@NullMarked
package dev.shorewise.vendor.sla.engine;

import org.jspecify.annotations.NullMarked;
