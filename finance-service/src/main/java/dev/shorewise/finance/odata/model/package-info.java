/** What the feed holds: tables, their columns and types. */
@NullMarked
package dev.shorewise.finance.odata.model;

import org.jspecify.annotations.NullMarked;
