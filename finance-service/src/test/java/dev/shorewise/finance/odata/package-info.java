@NullMarked
package dev.shorewise.finance.odata;

import org.jspecify.annotations.NullMarked;
