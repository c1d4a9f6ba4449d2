/** PostgreSQL from its packaged binaries: one server, one database and one role for each part that keeps data. */
@NullMarked
package dev.shorewise.stack.postgres;

import org.jspecify.annotations.NullMarked;
