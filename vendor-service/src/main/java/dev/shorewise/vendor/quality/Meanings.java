package dev.shorewise.vendor.quality;

import dev.shorewise.statistics.agreement.Correlation;
import dev.shorewise.statistics.comparison.Multiplicity;
import dev.shorewise.vendor.contacts.ReviewFrame;
import dev.shorewise.vendor.filings.Filing;
import dev.shorewise.vendor.filings.Filings;
import dev.shorewise.vendor.filings.Party;
import dev.shorewise.vendor.quality.Meaning.Outcome;
import dev.shorewise.vendor.quality.customers.CustomerAnswers;
import dev.shorewise.vendor.quality.customers.CustomerAnswers.Answer;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Holds the criteria of a scorecard against what became of the customers of reviewed contacts. */
@ApplicationScoped
public class Meanings {

    /** Customers answer some time after the contact. */
    private static final int DAYS_TO_ANSWER = 31;

    private final Filings filings;
    private final Templates templates;
    private final ReviewFrame contacts;
    private final CustomerAnswers answers;

    Meanings(Filings filings, Templates templates, ReviewFrame contacts, CustomerAnswers answers) {
        this.filings = filings;
        this.templates = templates;
        this.contacts = contacts;
        this.answers = answers;
    }

    /** How many pairs there are of a criterion and an outcome, and how they go together. */
    private record Pairs(String criterion, Outcome outcome, int count, Optional<Correlation> found) {

        boolean isTested() {
            return count >= Correlation.LEAST_PAIRS && found.isPresent();
        }
    }

    /**
     * What criteria mean, as of some time.
     *
     * @param template whose criteria they are
     */
    public record Kept(Template.Ref template, List<Meaning> meanings) {

        static final Filing.Kind<Kept> KIND = new Filing.Kind<>("CRITERION_MEANINGS", Kept.class);
    }

    /**
     * Meanings that somebody may read.
     *
     * @param keptAt when those were kept that are not of now; absent where all are
     */
    public record Told(List<Meaning> meanings, @Nullable Instant keptAt) {}

    /**
     * Meanings as of now, or, of outcomes that are not told to this caller, as they were kept last: correlations name no
     * customer, single answers do.
     */
    public Told told(String vendorId, Template.Ref template) {
        List<Meaning> now = of(vendorId, template);
        Optional<Filing<Kept>> kept = now.stream().noneMatch(Meaning::lacksOutcome)
                ? Optional.empty()
                : filings.list(Kept.KIND, vendorId).stream()
                        .filter(filing -> filing.body().template().equals(template))
                        .reduce((earlier, later) -> later);
        return kept.map(filing -> new Told(
                        now.stream()
                                .map(meaning -> filing.body().meanings().stream()
                                        .filter(meaning::lacksWhat)
                                        .findFirst()
                                        .orElse(meaning))
                                .toList(),
                        filing.opened().at()))
                .orElseGet(() -> new Told(now, null));
    }

    /**
     * Keeps what criteria mean now for those who may not read answers.
     *
     * @throws QualityRefusal where answers are not told now
     */
    public Told keep(String vendorId, Template.Ref template, Party by) {
        List<Meaning> now = of(vendorId, template);
        if (now.stream().anyMatch(Meaning::lacksOutcome)) {
            throw new QualityRefusal(
                    QualityRefusal.Kind.NOT_MEASURED, "What customers answered is not known now; try again later.");
        }
        Filing<Kept> kept = filings.open(Kept.KIND, vendorId, null, "KEPT", new Kept(template, now), by)
                .orElseThrow();
        return new Told(now, kept.opened().at());
    }

    /** Each criterion with each outcome, of drawn reviews; not inside a transaction, because another service is asked. */
    List<Meaning> of(String vendorId, Template.Ref template) {
        List<Review> reviews = filings.list(Review.KIND, vendorId).stream()
                .map(Filing::body)
                .filter(review -> !review.isOfSession() && review.template().equals(template))
                .toList();
        Map<Outcome, Map<String, Double>> outcomes = outcomes(vendorId, reviews);
        List<Pairs> all = new ArrayList<>();
        for (Scorecard.Criterion criterion : templates.get(template).scorecard().criteria()) {
            for (Outcome outcome : Outcome.values()) {
                Map<String, Double> known = outcomes.get(outcome);
                all.add(
                        known == null
                                ? new Pairs(criterion.id(), outcome, -1, Optional.empty())
                                : pairs(criterion.id(), outcome, reviews, known));
            }
        }
        return judged(all);
    }

    private static List<Meaning> judged(List<Pairs> all) {
        double[] adjusted = Multiplicity.benjaminiHochberg(all.stream()
                .filter(Pairs::isTested)
                .mapToDouble(pairs -> pairs.found().orElseThrow().chance())
                .toArray());
        List<Meaning> meanings = new ArrayList<>();
        int tested = 0;
        for (Pairs pairs : all) {
            double chance = pairs.isTested() ? adjusted[tested++] : 1;
            meanings.add(
                    pairs.count() < 0
                            ? Meaning.unknown(pairs.criterion(), pairs.outcome())
                            : Meaning.of(pairs.criterion(), pairs.outcome(), pairs.count(), pairs.found(), chance));
        }
        return meanings;
    }

    /** By outcome and contact, more is better; an outcome that is not known is missing. */
    private Map<Outcome, Map<String, Double>> outcomes(String vendorId, List<Review> reviews) {
        Map<Outcome, Map<String, Double>> outcomes = new EnumMap<>(Outcome.class);
        Map<String, Double> stayed = new HashMap<>();
        contacts.cameBack(
                        vendorId,
                        reviews.stream()
                                .map(review -> review.subject().contactId())
                                .toList())
                .forEach((contact, cameBack) -> stayed.put(contact, Boolean.TRUE.equals(cameBack) ? 0.0 : 1.0));
        outcomes.put(Outcome.NOT_COMING_BACK, stayed);
        answered(vendorId, reviews).ifPresent(answered -> {
            Map<String, Double> marks = new HashMap<>();
            Map<String, Double> resolved = new HashMap<>();
            answered.forEach((contact, answer) -> {
                Integer csat = answer.csat();
                Boolean settled = answer.resolved();
                if (csat != null) {
                    marks.put(contact, csat.doubleValue());
                }
                if (settled != null) {
                    resolved.put(contact, settled ? 1.0 : 0.0);
                }
            });
            outcomes.put(Outcome.SATISFACTION, marks);
            outcomes.put(Outcome.RESOLVED, resolved);
        });
        return outcomes;
    }

    private Optional<Map<String, Answer>> answered(String vendorId, List<Review> reviews) {
        List<YearMonth> months = reviews.stream()
                .map(review -> YearMonth.parse(review.subject().month()))
                .sorted()
                .toList();
        return months.isEmpty()
                ? Optional.of(Map.of())
                : answers.byContact(
                        vendorId,
                        months.get(0).atDay(1),
                        months.get(months.size() - 1).plusMonths(1).atDay(1).plusDays(DAYS_TO_ANSWER));
    }

    private static Pairs pairs(String criterion, Outcome outcome, List<Review> reviews, Map<String, Double> known) {
        List<double[]> pairs = new ArrayList<>();
        for (Review review : reviews) {
            Score score = review.score();
            Double share = score == null ? null : score.shares().get(criterion);
            Double became = known.get(review.subject().contactId());
            if (share != null && became != null) {
                pairs.add(new double[] {share, became});
            }
        }
        return new Pairs(
                criterion,
                outcome,
                pairs.size(),
                Correlation.spearman(
                        pairs.stream().mapToDouble(pair -> pair[0]).toArray(),
                        pairs.stream().mapToDouble(pair -> pair[1]).toArray()));
    }
}
