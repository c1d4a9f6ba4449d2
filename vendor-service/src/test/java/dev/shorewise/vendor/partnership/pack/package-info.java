/** What packs say, without a database. */
@NullMarked
package dev.shorewise.vendor.partnership.pack;

import org.jspecify.annotations.NullMarked;
