package dev.shorewise.finance.unitcost;

import dev.shorewise.finance.facts.Fact;
import dev.shorewise.finance.facts.Facts;
import dev.shorewise.finance.facts.Question;
import dev.shorewise.finance.unitcost.table.Activity;
import dev.shorewise.kit.problems.KitRefusal;
import dev.shorewise.statistics.Ratio;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What customers answered, from feedback-service. */
@ApplicationScoped
class Answers {

    private static final String SATISFIED = "csat/top2-of-5@1";
    private static final String RESOLVED = "fcr/customer-stated@1";

    private final Facts facts;

    Answers(Facts facts) {
        this.facts = facts;
    }

    /** Satisfied and resolved, each of those who answered. */
    record Said(Ratio satisfied, Ratio resolved) {

        static final Said NOTHING = new Said(Ratio.NONE, Ratio.NONE);

        Said plus(Said other) {
            return new Said(satisfied.plus(other.satisfied), resolved.plus(other.resolved));
        }
    }

    /** All answers of some months; a month without an answer of feedback-service adds nothing. */
    Said of(String vendorId, List<YearMonth> months, List<String> used) {
        return months.stream().map(month -> of(vendorId, month, used)).reduce(Said.NOTHING, Said::plus);
    }

    private Said of(String vendorId, YearMonth month, List<String> used) {
        try {
            Optional<Fact> fact = facts.ask(
                    Question.ofMonth(Question.Service.FEEDBACK_SERVICE, "satisfaction", vendorId, month, Map.of()));
            fact.ifPresent(answer -> used.add(answer.id().toString()));
            return fact.stream()
                    .flatMap(answer -> answer.figures().stream())
                    .findFirst()
                    .map(group -> new Said(Activity.ratio(group.find(SATISFIED)), Activity.ratio(group.find(RESOLVED))))
                    .orElse(Said.NOTHING);
        } catch (KitRefusal nobodyAsked) {
            return Said.NOTHING;
        }
    }
}
