/** What stores share to speak with the database. */
@NullMarked
package dev.shorewise.kit.database;

import org.jspecify.annotations.NullMarked;
