/** Vendors, their contacts, and what these say about the service that customers get. */
@NullMarked
package dev.shorewise.vendor;

import org.jspecify.annotations.NullMarked;
