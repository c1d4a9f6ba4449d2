package dev.shorewise.finance.invoices.sources;

import dev.shorewise.finance.facts.Fact;
import dev.shorewise.finance.facts.Facts;
import dev.shorewise.finance.facts.Figure;
import dev.shorewise.finance.facts.Question;
import dev.shorewise.finance.invoices.card.RateItem;
import dev.shorewise.finance.invoices.check.Evidence.Accepted;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Quantities that vendor-service counts from contact records. */
@ApplicationScoped
public class CountedQuantities {

    private static final String CONTACTS = "volume/answered@1";
    private static final String HANDLING = "aht/talk-hold-wrap@1";
    private static final String RESOLVED = "fcr/agent-flag@1";
    private static final String STAYED_RESOLVED = "fcr/no-repeat-per-issue@1";
    private static final BigDecimal MINUTE = BigDecimal.valueOf(60);

    private final Facts facts;

    CountedQuantities(Facts facts) {
        this.facts = facts;
    }

    /** A quantity and the answer that it was read from. */
    public record Counted(Accepted accepted, Fact fact) {}

    /** What vendor-service counts of a service; empty if it says nothing about it. */
    public Optional<Counted> of(String vendorId, YearMonth month, RateItem item) {
        Map<String, String> parameters = new TreeMap<>(item.cut().parameters());
        String definition = definition(item);
        parameters.put("definitions", definition);
        if (definition.equals(STAYED_RESOLVED)) {
            parameters.put("N", "P" + item.cut().repeatFreeDays() + "D");
        }
        return facts.ask(Question.ofMonth(Question.Service.VENDOR_SERVICE, "kpis", vendorId, month, parameters))
                .flatMap(fact -> fact.figures().stream()
                        .flatMap(group -> group.find(definition).stream())
                        .flatMap(figure -> quantity(item, figure).stream())
                        .findFirst()
                        .map(quantity -> new Counted(
                                new Accepted(
                                        quantity, definition + (fact.isStale() ? ", as it was when last asked" : "")),
                                fact)));
    }

    private static String definition(RateItem item) {
        return switch (item.basis()) {
            case CONTACT, FIXED_WITH_BANDS -> CONTACTS;
            case HANDLED_MINUTE -> HANDLING;
            case RESOLUTION -> item.cut().repeatFreeDays() == null ? RESOLVED : STAYED_RESOLVED;
            case FTE_MONTH, PRODUCTIVE_HOUR, OUTCOME ->
                throw new IllegalArgumentException(item.basis() + " is accepted, not counted");
        };
    }

    private static Optional<BigDecimal> quantity(RateItem item, Figure figure) {
        return switch (item.basis()) {
            case CONTACT, FIXED_WITH_BANDS -> Optional.ofNullable(figure.value());
            case HANDLED_MINUTE ->
                Optional.ofNullable(figure.numerator()).map(seconds -> seconds.divide(MINUTE, MathContext.DECIMAL64));
            case RESOLUTION, FTE_MONTH, PRODUCTIVE_HOUR, OUTCOME -> Optional.ofNullable(figure.numerator());
        };
    }
}
