/**
 * What somebody puts on record about a vendor, whatever it is about: it has a state, every state that it had is kept, and
 * nothing is deleted. Features say which states there are and who may lead to them.
 */
@NullMarked
package dev.shorewise.vendor.filings;

import org.jspecify.annotations.NullMarked;
