package dev.shorewise.vendor.trust.satisfied;

import dev.shorewise.statistics.Ratio;
import dev.shorewise.vendor.contacts.Dimension;
import dev.shorewise.vendor.contacts.Period;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.faulttolerance.Fallback;
import org.eclipse.microprofile.faulttolerance.Timeout;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.logging.Logger;

/** Satisfied over all customers who answered, by site, reason or channel; empty where feedback-service does not tell. */
@ApplicationScoped
public class SatisfiedCells {

    /** The definition of satisfied. */
    public static final String DEFINITION = "csat/top2-of-5@1";

    private static final Logger LOG = Logger.getLogger(SatisfiedCells.class);
    /** What feedback-service calls our dimensions. */
    static final Map<Dimension, String> FIELDS =
            Map.of(Dimension.SITE, "siteId", Dimension.REASON, "reason", Dimension.CHANNEL, "channel");

    private final FiguresApi api;

    SatisfiedCells(@RestClient FiguresApi api) {
        this.api = api;
    }

    /** Whether customers' answers are told apart by all of these. */
    public static boolean knows(Collection<Dimension> dimensions) {
        return FIELDS.keySet().containsAll(dimensions);
    }

    /** Of a period, by some of the three dimensions, one at least. */
    @Timeout(value = 3, unit = ChronoUnit.SECONDS)
    @Fallback(fallbackMethod = "unknown")
    public Optional<Map<Map<Dimension, String>, Ratio>> of(String vendorId, Period period, Set<Dimension> by) {
        FiguresApi.Answer answer = api.read(
                vendorId,
                period.from().toString(),
                period.to().toString(),
                by.stream().map(FIELDS::get).collect(Collectors.joining(",")));
        Map<Map<Dimension, String>, Ratio> cells = new HashMap<>();
        for (FiguresApi.Group group : Optional.ofNullable(answer.groups()).orElse(List.of())) {
            share(group).ifPresent(share -> cells.merge(place(group, by), share, Ratio::plus));
        }
        return Optional.of(cells);
    }

    /** In place of an answer, whatever went wrong. */
    Optional<Map<Map<Dimension, String>, Ratio>> unknown(String vendorId, Period period, Set<Dimension> by) {
        LOG.debugf("feedback-service said nothing about cells of %s from %s on", vendorId, period.from());
        return Optional.empty();
    }

    private static Map<Dimension, String> place(FiguresApi.Group group, Set<Dimension> by) {
        Map<String, String> values = Optional.ofNullable(group.by()).orElse(Map.of());
        Map<Dimension, String> place = new EnumMap<>(Dimension.class);
        by.forEach(dimension -> place.put(dimension, values.getOrDefault(FIELDS.get(dimension), "")));
        return place;
    }

    private static Optional<Ratio> share(FiguresApi.Group group) {
        for (FiguresApi.Figure figure : Optional.ofNullable(group.measures()).orElse(List.of())) {
            if (figure.definition().equals(DEFINITION) && figure.numerator() != null && figure.denominator() != null) {
                return Optional.of(new Ratio(
                        figure.numerator().longValue(), figure.denominator().longValue()));
            }
        }
        return Optional.empty();
    }
}
