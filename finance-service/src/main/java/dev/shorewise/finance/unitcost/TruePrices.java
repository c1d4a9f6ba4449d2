package dev.shorewise.finance.unitcost;

import dev.shorewise.finance.facts.Fact;
import dev.shorewise.finance.facts.Facts;
import dev.shorewise.finance.facts.Question;
import dev.shorewise.finance.money.Money;
import dev.shorewise.finance.unitcost.Answers.Said;
import dev.shorewise.finance.unitcost.BookedCosts.Converted;
import dev.shorewise.finance.unitcost.price.Churn;
import dev.shorewise.finance.unitcost.price.PriceDraws;
import dev.shorewise.finance.unitcost.price.PriceInput;
import dev.shorewise.finance.unitcost.price.PriceStep;
import dev.shorewise.finance.unitcost.price.TruePrice;
import dev.shorewise.finance.unitcost.table.Activity;
import dev.shorewise.statistics.Ratio;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** True prices of vendors, side by side. */
@ApplicationScoped
public class TruePrices {

    private static final long LEAST_ANSWERS = 30;

    private final BookedCosts booked;
    private final Facts facts;
    private final Answers answers;

    TruePrices(BookedCosts booked, Facts facts, Answers answers) {
        this.booked = booked;
        this.facts = facts;
        this.answers = answers;
    }

    /**
     * Prices with their intervals and how sure the order is.
     *
     * @param prices of the vendors whose price is known
     * @param draws of the same prices
     * @param stated by vendor, whether customers said what was resolved; agents did otherwise
     * @param missing vendors that are left out, with the reason
     * @param facts answers of other services that all rests on, by id
     */
    public record Comparison(
            List<TruePrice> prices,
            PriceDraws draws,
            Map<String, Boolean> stated,
            List<String> missing,
            List<String> facts) {}

    /**
     * Compares.
     *
     * @throws dev.shorewise.kit.problems.KitRefusal (404) if vendor-service knows no such vendor
     */
    public Comparison compare(PriceQuestion question) {
        List<TruePrice> prices = new ArrayList<>();
        Map<String, Boolean> stated = new HashMap<>();
        List<String> missing = new ArrayList<>();
        List<String> used = new ArrayList<>();
        Said reference = Optional.ofNullable(question.churn())
                .map(churn -> answers.of(churn.reference(), question.scope().months(), used))
                .orElse(Said.NOTHING);
        for (String vendor : question.scope().vendors()) {
            Optional<EnumMap<PriceStep, Money>> costs = costs(question, vendor);
            if (costs.isEmpty()) {
                missing.add(vendor + ": NO_COST_LINES or NO_RATE");
                continue;
            }
            Optional<Activity> activity = activity(question.scope(), vendor, used);
            if (activity.isEmpty()) {
                missing.add(vendor + ": VOLUME_UNAVAILABLE");
                continue;
            }
            Said said = answers.of(vendor, question.scope().months(), used);
            boolean byCustomers = said.resolved().denominator() >= LEAST_ANSWERS;
            Ratio resolved = byCustomers ? said.resolved() : activity.get().resolved();
            if (activity.get().contacts() == 0 || resolved.numerator() == 0) {
                missing.add(vendor + ": NO_RESOLUTION_KNOWN");
                continue;
            }
            escalations(question, costs.get(), activity.get());
            stated.put(vendor, byCustomers);
            prices.add(TruePrice.of(
                    new PriceInput(
                            vendor,
                            costs.get(),
                            activity.get().contacts(),
                            resolved,
                            churn(question, vendor, said, reference)),
                    question.scope().currency()));
        }
        return new Comparison(
                prices,
                new PriceDraws(prices),
                stated,
                missing,
                used.stream().distinct().toList());
    }

    private Optional<EnumMap<PriceStep, Money>> costs(PriceQuestion question, String vendor) {
        EnumMap<PriceStep, Money> costs = new EnumMap<>(PriceStep.class);
        for (YearMonth month : question.scope().months()) {
            Optional<List<Converted>> lines =
                    booked.of(vendor, month, question.scope().value());
            if (lines.isEmpty()) {
                return Optional.empty();
            }
            for (Converted line : lines.get()) {
                for (PriceStep step : PriceStep.values()) {
                    if (step.holds(line.line().category())) {
                        costs.merge(step, line.cost(), Money::plus);
                    }
                }
            }
        }
        return costs.containsKey(PriceStep.INVOICE) ? Optional.of(costs) : Optional.empty();
    }

    private Optional<Activity> activity(Scope scope, String vendor, List<String> used) {
        Activity all = Activity.NONE;
        for (YearMonth month : scope.months()) {
            Optional<Fact> fact = facts.ask(Question.ofMonth(
                    Question.Service.VENDOR_SERVICE,
                    "kpis",
                    vendor,
                    month,
                    Map.of("definitions", Activity.DEFINITIONS)));
            if (fact.isEmpty()) {
                return Optional.empty();
            }
            used.add(fact.get().id().toString());
            all = fact.get().figures().stream().map(Activity::of).reduce(all, Activity::plus);
        }
        return Optional.of(all);
    }

    private static void escalations(PriceQuestion question, EnumMap<PriceStep, Money> costs, Activity activity) {
        BigDecimal rate = question.escalationCost();
        if (rate != null && !costs.containsKey(PriceStep.ESCALATIONS)) {
            costs.put(
                    PriceStep.ESCALATIONS,
                    Money.rounded(
                            rate.multiply(
                                    BigDecimal.valueOf(activity.escalated().numerator())),
                            question.scope().currency()));
        }
    }

    private static Optional<Churn> churn(PriceQuestion question, String vendor, Said said, Said reference) {
        PriceQuestion.Observation observed = question.observedChurn();
        return observed == null ? assumed(question.churn(), vendor, said, reference) : observed.of(vendor);
    }

    private static Optional<Churn> assumed(
            PriceQuestion.@Nullable Assumption assumption, String vendor, Said said, Said reference) {
        return assumption == null
                        || said.satisfied().denominator() < LEAST_ANSWERS
                        || reference.satisfied().denominator() < LEAST_ANSWERS
                ? Optional.empty()
                : assumption
                        .served(vendor)
                        .map(customers -> Churn.assumed(
                                customers,
                                assumption.perSatisfaction(),
                                assumption.customerValue(),
                                said.satisfied(),
                                reference.satisfied()));
    }
}
