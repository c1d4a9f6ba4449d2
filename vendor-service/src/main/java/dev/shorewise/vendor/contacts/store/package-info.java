/** Contacts in PostgreSQL: the way in by COPY and one merge, roll-ups kept with every chunk, and the ways out. */
@NullMarked
package dev.shorewise.vendor.contacts.store;

import org.jspecify.annotations.NullMarked;
