/** What finance-service says of a vendor's cost against budget, over REST, with the caller's own token. */
@NullMarked
package dev.shorewise.vendor.partnership.costs;

import org.jspecify.annotations.NullMarked;
