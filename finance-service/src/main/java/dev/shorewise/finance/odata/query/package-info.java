/** Questions of the feed as SQL; every value of a caller is a parameter. */
@NullMarked
package dev.shorewise.finance.odata.query;

import org.jspecify.annotations.NullMarked;
