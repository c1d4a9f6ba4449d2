package dev.shorewise.vendor.quality;

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
    private final Records records;
    private final ReviewFrame contacts;

    QualityScores(Filings filings, Templates templates, Records records, ReviewFrame contacts) {
        this.filings = filings;
        this.templates = templates;
        this.records = records;
        this.contacts = contacts;
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
        Excluded excluded = new Excluded();
        for (Review review : reviews) {
            if (!cards.containsKey(review.template())) {
                cards.put(review.template(), templates.get(review.template()).scorecard());
                excluded.add(agreement(vendorId, review.template()));
            }
        }
        Map<String, Draw> draws = new HashMap<>();
        filings.list(Draw.KIND, vendorId).stream()
                .filter(draw -> draw.body().month().equals(month.toString()))
                .forEach(draw -> draws.put(draw.id().toString(), draw.body()));
        return QualityScore.of(
                QualityScore.score(reviews, cards, excluded::disagreed),
                new QualityScore.Drawn(draws, agents(vendorId, reviews)),
                excluded,
                QualityScore.score(reviews, cards, excluded::unproven));
    }

    private Map<String, String> agents(String vendorId, List<Review> reviews) {
        Map<String, String> agents = new HashMap<>();
        contacts.served(
                        vendorId,
                        reviews.stream()
                                .map(review -> review.subject().contactId())
                                .toList())
                .forEach((contact, served) -> agents.put(contact, served.agent()));
        return agents;
    }

    /**
     * Gives a month's score to the level of an agreement that means it: that of the criteria on which reviewers are known to
     * agree.
     *
     * @throws QualityRefusal below {@value QualityScore#LEAST_REVIEWS} reviews, or without such a criterion
     */
    @Transactional
    public Filed<Reported> file(String vendorId, YearMonth month, String agreementId, String levelId, Party by) {
        QualityScore.Contractual score = score(vendorId, month).contractual();
        QualityScore.Mean mean = score.mean();
        if (mean == null || score.reviews() < QualityScore.LEAST_REVIEWS) {
            throw new QualityRefusal(
                    QualityRefusal.Kind.NOT_MEASURED,
                    score.criteria().isEmpty()
                            ? score.sentence()
                            : "Not enough reviews yet: " + score.reviews() + " of " + QualityScore.LEAST_REVIEWS
                                    + " needed.");
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
}
