/**
 * Who serves the customers, and from where: vendors, the client's own team among them, and their sites with country,
 * time zone, delivery model and languages.
 */
@NullMarked
package dev.shorewise.vendor.registry;

import org.jspecify.annotations.NullMarked;
