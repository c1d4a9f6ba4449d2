package dev.shorewise.feedback.text;

import dev.shorewise.text.themes.Taxonomy;
import java.time.Instant;

/**
 * A taxonomy in force from its publication on.
 *
 * @param taxonomy its version counts from 1, the one that ships
 * @param by who published it; {@code shorewise} for the one that ships
 * @param at when; 1970 for the one that ships
 */
public record PublishedTaxonomy(Taxonomy taxonomy, String by, Instant at) {

    /** The fourteen themes that ship. */
    public static PublishedTaxonomy shipped() {
        return new PublishedTaxonomy(Taxonomy.shipped(), "shorewise", Instant.EPOCH);
    }
}
