package dev.shorewise.kit.imports;

import org.jspecify.annotations.Nullable;

/**
 * A row that was not imported.
 *
 * @param line physical line in the file as sent, counted from 1
 * @param column the column to look at; null for the row as a whole
 * @param code stable name of the fault
 * @param reason for the sender
 * @param original the row as sent; bytes that are no text in the profile's encoding are shown as U+FFFD
 */
public record RejectedRow(long line, @Nullable String column, String code, String reason, String original) {}
