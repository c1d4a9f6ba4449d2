package dev.shorewise.vendor.quality;

import dev.shorewise.statistics.agreement.Correlation;
import dev.shorewise.vendor.contacts.ReviewFrame;
import dev.shorewise.vendor.filings.Filing;
import dev.shorewise.vendor.filings.Filings;
import dev.shorewise.vendor.filings.Party;
import dev.shorewise.vendor.sla.Actor;
import dev.shorewise.vendor.sla.Filed;
import dev.shorewise.vendor.sla.Records;
import dev.shorewise.vendor.sla.Reported;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Scores of a vendor's months, how far reviewers agree, and which criteria go with what becomes of customers. */
@ApplicationScoped
public class QualityScores {

    private final Filings filings;
    private final Templates templates;
    private final ReviewFrame contacts;
    private final Records records;

    QualityScores(Filings filings, Templates templates, ReviewFrame contacts, Records records) {
        this.filings = filings;
        this.templates = templates;
        this.contacts = contacts;
        this.records = records;
    }

    /** How far those agree who judged a vendor's contacts by a scorecard, in sessions that are closed. */
    @Transactional
    public Agreement agreement(String vendorId, Template.Ref template) {
        Set<String> closed = new HashSet<>();
        filings.list(Session.KIND, vendorId).stream()
                .filter(session -> session.isIn("CLOSED"))
                .forEach(session -> closed.add(session.id().toString()));
        List<Review> judged = filings.list(Review.KIND, vendorId).stream()
                .map(Filing::body)
                .filter(review -> review.template().equals(template)
                        && closed.contains(String.valueOf(review.occasion().sessionId())))
                .toList();
        return Agreement.of(templates.get(template), judged);
    }

    /** The score of a month: of drawn reviews as they are now, disputed ones included. */
    @Transactional
    public QualityScore score(String vendorId, YearMonth month) {
        List<Review> reviews = filings.list(Review.KIND, vendorId).stream()
                .map(Filing::body)
                .filter(review ->
                        !review.isOfSession() && review.subject().month().equals(month.toString()))
                .toList();
        Map<Template.Ref, Scorecard> cards = new HashMap<>();
        Set<String> excluded = new HashSet<>();
        for (Review review : reviews) {
            if (!cards.containsKey(review.template())) {
                cards.put(review.template(), templates.get(review.template()).scorecard());
                excluded.addAll(QualityScore.excluded(agreement(vendorId, review.template())));
            }
        }
        Map<String, Draw> draws = new HashMap<>();
        filings.list(Draw.KIND, vendorId).stream()
                .filter(draw -> draw.body().month().equals(month.toString()))
                .forEach(draw -> draws.put(draw.id().toString(), draw.body()));
        return QualityScore.of(QualityScore.score(reviews, cards, excluded), draws, excluded);
    }

    /**
     * Gives a month's score to the level of an agreement that means it.
     *
     * @throws QualityRefusal below {@value QualityScore#LEAST_REVIEWS} reviews
     */
    @Transactional
    public Filed<Reported> file(String vendorId, YearMonth month, String agreementId, String levelId, Party by) {
        QualityScore score = score(vendorId, month);
        QualityScore.Mean mean = score.mean();
        if (mean == null || score.reviews() < QualityScore.LEAST_REVIEWS) {
            throw new QualityRefusal(
                    QualityRefusal.Kind.NOT_MEASURED,
                    "Not enough reviews yet: " + score.reviews() + " of " + QualityScore.LEAST_REVIEWS + " needed.");
        }
        return records.report(
                agreementId,
                new Reported(
                        levelId,
                        month.toString(),
                        mean.definition(),
                        Map.of(),
                        mean.sum(),
                        BigDecimal.valueOf(score.reviews()),
                        score.reviews(),
                        "/v1/quality-scores?vendorId=" + vendorId + "&month=" + month),
                new Actor(Actor.Side.CLIENT, by.name()));
    }

    /** How each criterion of a scorecard goes with whether the customer did not have to come back. */
    @Transactional
    public List<Meaning> meanings(String vendorId, Template.Ref template) {
        List<Review> reviews = filings.list(Review.KIND, vendorId).stream()
                .map(Filing::body)
                .filter(review -> !review.isOfSession() && review.template().equals(template))
                .toList();
        Map<String, Boolean> cameBack = contacts.cameBack(
                vendorId,
                reviews.stream().map(review -> review.subject().contactId()).toList());
        return templates.get(template).scorecard().criteria().stream()
                .map(criterion -> meaning(criterion.id(), reviews, cameBack))
                .toList();
    }

    private static Meaning meaning(String criterion, List<Review> reviews, Map<String, Boolean> cameBack) {
        List<double[]> pairs = reviews.stream()
                .filter(review -> review.score() != null
                        && review.score().shares().containsKey(criterion)
                        && cameBack.containsKey(review.subject().contactId()))
                .map(review -> new double[] {
                    review.score() == null ? 0 : review.score().shares().getOrDefault(criterion, 0.0),
                    Boolean.TRUE.equals(cameBack.get(review.subject().contactId())) ? 0 : 1
                })
                .toList();
        return Meaning.of(
                criterion,
                pairs.size(),
                Correlation.spearman(
                        pairs.stream().mapToDouble(pair -> pair[0]).toArray(),
                        pairs.stream().mapToDouble(pair -> pair[1]).toArray()));
    }
}
