package dev.shorewise.gateway.homes;

import java.time.YearMonth;
import java.util.List;

/** A person's first view of a month. */
public record Home(Persona persona, YearMonth month, List<Part> parts) {

    public Home {
        parts = List.copyOf(parts);
    }

    /** True if a part is missing or old. */
    public boolean partial() {
        return parts.stream().anyMatch(part -> part.told().lacking());
    }
}
