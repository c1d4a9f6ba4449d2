package dev.shorewise.text.redaction;

/**
 * A part of a text that names a person.
 *
 * @param from its first character
 * @param to the character after it
 * @param instead what will stand there
 */
record Span(int from, int to, String instead) {}
