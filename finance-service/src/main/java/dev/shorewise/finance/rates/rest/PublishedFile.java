package dev.shorewise.finance.rates.rest;

import dev.shorewise.kit.imports.profile.FieldMapping;
import dev.shorewise.kit.imports.profile.ImportProfile;
import java.util.List;
import java.util.Map;

/** The bank's file as everybody sends it, so that nobody has to describe it. */
final class PublishedFile {

    static final String PROFILE_ID = "ecb-reference-rates";

    static final ImportProfile PROFILE = new ImportProfile(
            null,
            null,
            List.of("date", "currency"),
            null,
            Map.of(
                    "date", FieldMapping.of("date"),
                    "currency", FieldMapping.of("currency"),
                    "rate", FieldMapping.of("rate_per_eur")),
            null);

    private PublishedFile() {}
}
