package dev.shorewise.gateway.scorecards;

import java.time.YearMonth;
import java.util.List;

/**
 * A vendor's month on one page.
 *
 * @param sections one of each {@link SectionName}, in their order
 */
public record Scorecard(String vendorId, YearMonth month, Standing standing, List<Section> sections) {

    public Scorecard {
        sections = List.copyOf(sections);
    }

    /** True if a part is missing or old. */
    public boolean partial() {
        return sections.stream().anyMatch(Section::lacking);
    }
}
