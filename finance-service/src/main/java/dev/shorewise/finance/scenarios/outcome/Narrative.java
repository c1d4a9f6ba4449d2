package dev.shorewise.finance.scenarios.outcome;

import dev.shorewise.finance.scenarios.model.Scenario;
import dev.shorewise.finance.scenarios.model.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Says an outcome in sentences. */
record Narrative(Scenario scenario, PlanOutcome before, PlanOutcome after, Worth worth, List<Lever> levers) {

    private static final int NAMED = 3;

    List<String> sentences() {
        List<String> said = new ArrayList<>();
        boolean saves = worth.saving().amount().signum() >= 0;
        said.add(String.format(
                "Over %d months the option costs %s in total against %s as it is: %s %s (%s of the baseline).",
                scenario.frame().months(),
                Figures.text(after.total()),
                Figures.text(before.total()),
                saves ? "a saving of" : "a loss of",
                Figures.text(saves ? worth.saving() : worth.saving().negated()),
                Figures.percent(worth.savingShare())));
        said.add(String.format(
                "Discounted at %s a year (nominal) the difference is worth %s today.",
                Figures.percent(worth.discountRate()), Figures.text(worth.netPresentValue())));
        said.add(String.format(
                Locale.ROOT,
                "A resolved issue costs %.2f %s instead of %.2f.",
                after.costPerResolvedIssue(),
                scenario.frame().currency(),
                before.costPerResolvedIssue()));
        said.add(payback());
        said.add(returns());
        levers.stream()
                .filter(lever -> lever.breakEven() != null)
                .limit(NAMED)
                .forEach(lever -> said.add(String.format(
                        "The difference turns at %s = %s (planned %s, %s).",
                        lever.input(),
                        Figures.number(java.util.Objects.requireNonNull(lever.breakEven())),
                        Figures.number(lever.planned()),
                        lever.origin().name().toLowerCase(Locale.ROOT))));
        long measured = levers.stream()
                .filter(lever -> lever.origin() == Value.Origin.MEASURED)
                .count();
        said.add(String.format(
                "Of the %d figures named, %d are measured and %d assumed.",
                levers.size(), measured, levers.size() - measured));
        if (scenario.churnAssumption() != null) {
            said.add("Customers lost rest on an assumption: " + scenario.churnAssumption());
        }
        return said;
    }

    private String payback() {
        if (worth.investment() == null) {
            return "Nothing is laid out at the start.";
        }
        if (worth.paybackYears() == null) {
            return "The outlay of " + Figures.text(worth.investment()) + " does not come back.";
        }
        String simple = String.format(
                Locale.ROOT,
                "The outlay of %s comes back after %.2f years",
                Figures.text(worth.investment()),
                worth.paybackYears());
        return worth.discountedPaybackYears() == null
                ? simple + ", but discounted it does not."
                : simple + String.format(Locale.ROOT, ", discounted after %.2f.", worth.discountedPaybackYears());
    }

    private String returns() {
        return switch (worth.rateOfReturn().status()) {
            case NONE -> "There is no internal rate of return.";
            case UNIQUE ->
                "The internal rate of return is "
                        + Figures.percent(worth.rateOfReturn().value().orElseThrow()) + " a year.";
            case MULTIPLE ->
                "There are " + worth.rateOfReturn().roots().size()
                        + " internal rates of return: read the present value and the modified rate instead.";
        };
    }
}
