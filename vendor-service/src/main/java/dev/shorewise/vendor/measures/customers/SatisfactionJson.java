package dev.shorewise.vendor.measures.customers;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import dev.shorewise.kit.measures.Measure;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Figures as feedback-service gives them; it may say more than we read. */
@JsonIgnoreProperties(ignoreUnknown = true)
record SatisfactionJson(@Nullable List<Group> groups) {

    /** One group's figures. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Group(@Nullable List<Figure> measures) {}

    /** One figure. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Figure(
            String definition,
            @Nullable BigDecimal value,
            @Nullable BigDecimal numerator,
            @Nullable BigDecimal denominator,
            String unit,
            Measure.@Nullable Bounds interval,
            long n,
            Measure.Status status,
            @Nullable String reason,
            @Nullable String evidence) {

        Measure toMeasure() {
            return new Measure(
                    definition, value, numerator, denominator, unit, interval, n, status, reason, Map.of(), evidence);
        }
    }

    /** A figure of the first group; empty if feedback-service does not have it. */
    Optional<Measure> find(String definition) {
        return Optional.ofNullable(groups).stream()
                .flatMap(List::stream)
                .limit(1)
                .flatMap(group -> Optional.ofNullable(group.measures()).stream().flatMap(List::stream))
                .filter(figure -> figure.definition().equals(definition))
                .map(Figure::toMeasure)
                .findFirst();
    }
}
