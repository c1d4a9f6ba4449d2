package dev.shorewise.finance.unitcost;

import dev.shorewise.finance.facts.Fact;
import dev.shorewise.finance.facts.Facts;
import dev.shorewise.finance.facts.Question;
import dev.shorewise.finance.money.Money;
import dev.shorewise.finance.unitcost.BookedCosts.Converted;
import dev.shorewise.finance.unitcost.price.PriceStep;
import dev.shorewise.finance.unitcost.table.Activity;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Months as they were measured, one by one. */
@ApplicationScoped
public class MeasuredMonths {

    private final BookedCosts booked;
    private final Facts facts;
    private final Answers answers;

    MeasuredMonths(BookedCosts booked, Facts facts, Answers answers) {
        this.booked = booked;
        this.facts = facts;
        this.answers = answers;
    }

    /**
     * The months of one vendor in which contacts were handled; those that vendor-service does not tell are left out.
     *
     * @param used is told the answers that these rest on, by id
     */
    public List<MeasuredMonth> of(Scope scope, String vendorId, List<String> used) {
        List<MeasuredMonth> months = new ArrayList<>();
        for (YearMonth month : scope.months()) {
            Optional<Fact> fact = facts.ask(Question.ofMonth(
                    Question.Service.VENDOR_SERVICE,
                    "kpis",
                    vendorId,
                    month,
                    Map.of("definitions", Activity.DEFINITIONS)));
            Activity activity = fact.stream()
                    .flatMap(answer -> answer.figures().stream())
                    .map(Activity::of)
                    .reduce(Activity.NONE, Activity::plus);
            if (activity.contacts() > 0) {
                fact.ifPresent(answer -> used.add(answer.id().toString()));
                Answers.Said said = answers.of(vendorId, List.of(month), used);
                months.add(new MeasuredMonth(
                        month, activity, charges(scope, vendorId, month), said.satisfied(), said.resolved()));
            }
        }
        return months;
    }

    private Optional<Money> charges(Scope scope, String vendorId, YearMonth month) {
        return booked.of(vendorId, month, scope.value()).flatMap(lines -> lines.stream()
                .filter(line -> PriceStep.INVOICE.holds(line.line().category()))
                .map(Converted::cost)
                .reduce(Money::plus));
    }
}
