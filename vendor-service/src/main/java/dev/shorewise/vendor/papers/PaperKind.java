package dev.shorewise.vendor.papers;

/** A sort of papers and what is written in them. */
public record PaperKind<T extends Record>(String name, Class<T> type) {}
