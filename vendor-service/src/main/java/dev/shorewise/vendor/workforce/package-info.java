/**
 * The people who do the work, under pseudonyms: what they can do, what they are taught and whether it helped, how many are
 * needed and how many leave.
 */
@NullMarked
package dev.shorewise.vendor.workforce;

import org.jspecify.annotations.NullMarked;
