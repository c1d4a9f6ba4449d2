/** Contacts that are worked on over time: how long customers wait for a reply and a solution by the clock of the business, and what is still open. */
@NullMarked
package dev.shorewise.vendor.measures.cases;

import org.jspecify.annotations.NullMarked;
