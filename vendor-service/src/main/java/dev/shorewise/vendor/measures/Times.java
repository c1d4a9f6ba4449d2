package dev.shorewise.vendor.measures;

import dev.shorewise.vendor.contacts.Sample;

/**
 * A distribution that quantiles are taken of.
 *
 * @param binned whether it may be read from bins, which have a stated error
 */
record Times(Sample sample, boolean binned) {}
