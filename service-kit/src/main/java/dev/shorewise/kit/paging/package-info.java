/** Pages by opaque keyset cursors: stable while rows are added, and as fast on the last page as on the first. */
@NullMarked
package dev.shorewise.kit.paging;

import org.jspecify.annotations.NullMarked;
