package dev.shorewise.finance.inflation.rest;

import dev.shorewise.kit.imports.profile.FieldMapping;
import dev.shorewise.kit.imports.profile.ImportProfile;
import java.util.List;
import java.util.Map;

/** The World Bank's indicator in one row a country and year, so that nobody has to describe it. */
final class PublishedFile {

    static final String PROFILE_ID = "world-bank-inflation";

    static final ImportProfile PROFILE = new ImportProfile(
            null,
            null,
            List.of("country_code", "year"),
            null,
            Map.of(
                    "country", FieldMapping.of("country_code"),
                    "year", FieldMapping.of("year"),
                    "percent", FieldMapping.of("inflation_percent")),
            null);

    private PublishedFile() {}
}
