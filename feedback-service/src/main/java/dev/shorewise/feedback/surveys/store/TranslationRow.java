package dev.shorewise.feedback.surveys.store;

import jakarta.persistence.Embeddable;

/**
 * One item of a version in another language.
 *
 * @param language its tag
 * @param item what is worded
 * @param wording what the customer reads
 */
@Embeddable
record TranslationRow(String language, String item, String wording) {}
