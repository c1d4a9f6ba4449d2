package dev.shorewise.feedback.experience.contacts;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import dev.shorewise.feedback.experience.findings.ContactMix.Stratum;
import dev.shorewise.feedback.responses.Dimension;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Volumes as vendor-service gives them; it may say more than we read. */
@JsonIgnoreProperties(ignoreUnknown = true)
record KpisJson(List<Group> groups) {

    static final String VOLUME = "volume/answered@1";

    /** One kind of contacts. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Group(Map<String, @Nullable String> by, List<Figure> measures) {}

    /** One figure. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Figure(String definition, @Nullable BigDecimal value) {}

    /** A dimension as vendor-service calls it in {@code groupBy} and {@code by}. */
    static String name(Dimension dimension) {
        return switch (dimension) {
            case VENDOR -> "vendor";
            case SITE -> "site";
            case DELIVERY_MODEL, CHANNEL, QUEUE, LANGUAGE, AGENT, REASON -> dimension.field();
        };
    }

    /** The kinds of contacts that there were any of. */
    List<Stratum> strata(Set<Dimension> dimensions) {
        return groups.stream()
                .flatMap(group -> stratum(group, dimensions).stream())
                .toList();
    }

    private static Optional<Stratum> stratum(Group group, Set<Dimension> dimensions) {
        Map<Dimension, String> at = new EnumMap<>(Dimension.class);
        dimensions.forEach(dimension -> {
            String value = group.by().get(name(dimension));
            at.put(dimension, value == null ? "" : value);
        });
        return group.measures().stream()
                .filter(figure -> figure.definition().equals(VOLUME))
                .flatMap(figure -> Optional.ofNullable(figure.value()).stream())
                .filter(value -> value.signum() > 0)
                .map(value -> new Stratum(at, value.doubleValue()))
                .findFirst();
    }
}
