@NullMarked
package dev.shorewise.finance.scenarios;

import org.jspecify.annotations.NullMarked;
