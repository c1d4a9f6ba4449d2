/** Papers in the database. */
@NullMarked
package dev.shorewise.vendor.papers.store;

import org.jspecify.annotations.NullMarked;
