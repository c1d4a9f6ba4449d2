@NullMarked
package dev.shorewise.vendor.measures.cases;

import org.jspecify.annotations.NullMarked;
