package dev.shorewise.finance.scenarios;

import dev.shorewise.finance.scenarios.model.InputKind;
import dev.shorewise.finance.scenarios.model.LocationInput;
import dev.shorewise.finance.scenarios.model.ReasonInput;
import dev.shorewise.finance.scenarios.model.Spread;
import dev.shorewise.finance.scenarios.model.Value;
import dev.shorewise.finance.unitcost.MeasuredMonth;
import dev.shorewise.finance.unitcost.MeasuredMonths;
import dev.shorewise.finance.unitcost.Scope;
import dev.shorewise.statistics.Ratio;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Figures of scenarios as records have them, with their uncertainty: shares have the spread of their sample, and figures of
 * months are spread as the months are, from three months on.
 */
@ApplicationScoped
public class MeasuredInputs {

    private static final int LEAST_MONTHS = 3;
    private static final long LEAST_ANSWERS = 30;

    private final MeasuredMonths months;

    MeasuredInputs(MeasuredMonths months) {
        this.months = months;
    }

    /**
     * Figures for a scenario.
     *
     * @param location of the place where these contacts were handled
     * @param reason of the contacts
     * @param facts answers of other services that they rest on, by id
     */
    public record Found(Map<String, Value> location, Map<String, Value> reason, List<String> facts) {}

    /**
     * What was measured; a figure that was not is left out.
     *
     * @throws dev.shorewise.kit.problems.KitRefusal (404) if vendor-service knows no such vendor
     */
    public Found of(Scope scope) {
        String vendor = scope.vendors().get(0);
        List<String> facts = new ArrayList<>();
        List<MeasuredMonth> measured = months.of(scope, vendor, facts);
        String period = vendor + ", " + scope.from() + " to " + scope.to();
        Ratio stated = sum(measured, MeasuredMonth::stated);
        boolean byCustomers = stated.denominator() >= LEAST_ANSWERS;
        Ratio resolved =
                byCustomers ? stated : sum(measured, month -> month.activity().resolved());
        Map<String, Value> location = new TreeMap<>();
        put(
                location,
                LocationInput.FIRST_CONTACT_RESOLUTION,
                share(resolved, (byCustomers ? "fcr/customer-stated@1: " : "fcr/agent-flag@1: ") + period));
        put(
                location,
                LocationInput.SATISFACTION,
                share(sum(measured, MeasuredMonth::satisfied), "csat/top2-of-5@1: " + period));
        put(
                location,
                LocationInput.ESCALATION_SHARE,
                share(
                        sum(measured, month -> month.activity().escalated()),
                        "escalation/to-client-over-handled@1: " + period));
        put(
                location,
                LocationInput.PRICE,
                monthly(measured, MeasuredInputs::price, "charges over contacts, by month: " + period));
        Map<String, Value> reason = new TreeMap<>();
        put(
                reason,
                ReasonInput.HANDLE_SECONDS,
                monthly(
                        measured,
                        MeasuredInputs::handleSeconds,
                        "aht/talk-hold-wrap@1 over volume, by month: " + period));
        double perContact = resolved.value().orElse(0);
        if (perContact > 0) {
            put(
                    reason,
                    ReasonInput.ISSUES_PER_MONTH,
                    monthly(
                            measured,
                            month -> month.activity().contacts() * perContact,
                            "contacts times the share resolved, by month, if all unresolved come back: " + period));
        }
        return new Found(location, reason, facts.stream().distinct().toList());
    }

    private static void put(Map<String, Value> values, InputKind kind, @Nullable Value value) {
        if (value != null) {
            values.put(kind.key(), value);
        }
    }

    private static Ratio sum(List<MeasuredMonth> months, Function<MeasuredMonth, Ratio> part) {
        return months.stream().map(part).reduce(Ratio.NONE, Ratio::plus);
    }

    private static @Nullable Value share(Ratio share, String source) {
        if (!share.isMeasured()) {
            return null;
        }
        double value = share.value().orElseThrow();
        double deviation = Math.sqrt(value * (1 - value) / share.denominator());
        return new Value(
                value,
                deviation > 0 ? new Spread(Spread.Kind.BETA, null, null, deviation, null) : null,
                Value.Origin.MEASURED,
                source + ", n = " + share.denominator());
    }

    private static @Nullable Value monthly(
            List<MeasuredMonth> months, Function<MeasuredMonth, @Nullable Double> figure, String source) {
        List<Double> observed = new ArrayList<>();
        for (MeasuredMonth month : months) {
            Double value = figure.apply(month);
            if (value != null) {
                observed.add(value);
            }
        }
        return observed.isEmpty()
                ? null
                : new Value(
                        observed.stream().mapToDouble(one -> one).average().orElseThrow(),
                        observed.size() < LEAST_MONTHS
                                ? null
                                : new Spread(Spread.Kind.EMPIRICAL, null, null, null, observed),
                        Value.Origin.MEASURED,
                        source + ", n = " + observed.size() + " months");
    }

    private static @Nullable Double price(MeasuredMonth month) {
        return month.charges()
                .map(charges ->
                        charges.amount().doubleValue() / month.activity().contacts())
                .orElse(null);
    }

    private static @Nullable Double handleSeconds(MeasuredMonth month) {
        double seconds = month.activity().handlingSeconds().doubleValue();
        return seconds > 0 ? seconds / month.activity().contacts() : null;
    }
}
