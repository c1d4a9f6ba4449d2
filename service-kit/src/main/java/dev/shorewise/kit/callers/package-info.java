/**
 * Who calls, in which roles, and for which vendor. The vendor's scope is kept twice: here for the code, and in the
 * database by row-level security, which every pooled connection obeys.
 */
@NullMarked
package dev.shorewise.kit.callers;

import org.jspecify.annotations.NullMarked;
