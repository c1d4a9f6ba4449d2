/** Volumes from vendor-service, over REST, with the caller's own token. */
@NullMarked
package dev.shorewise.finance.unitcost.volumes;

import org.jspecify.annotations.NullMarked;
