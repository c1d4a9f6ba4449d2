/** Agents, tallies and assignments in the database. */
@NullMarked
package dev.shorewise.vendor.workforce.store;

import org.jspecify.annotations.NullMarked;
