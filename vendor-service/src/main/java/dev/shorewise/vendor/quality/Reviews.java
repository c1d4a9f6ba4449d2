package dev.shorewise.vendor.quality;

import dev.shorewise.kit.paging.Page;
import dev.shorewise.kit.problems.KitRefusal;
import dev.shorewise.vendor.contacts.Period;
import dev.shorewise.vendor.filings.Filing;
import dev.shorewise.vendor.filings.Filings;
import dev.shorewise.vendor.filings.Parties;
import dev.shorewise.vendor.filings.Party;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;

/** Contacts that were judged, and what vendors say to it. */
@ApplicationScoped
public class Reviews {

    private static final Set<String> RULINGS = Set.of("REJECTED", "PARTLY_ACCEPTED", "ACCEPTED");

    private final Filings filings;
    private final Templates templates;
    private final Sessions sessions;
    private final Draws draws;

    Reviews(Filings filings, Templates templates, Sessions sessions, Draws draws) {
        this.filings = filings;
        this.templates = templates;
        this.sessions = sessions;
        this.draws = draws;
    }

    /**
     * Files a review, scored by its template.
     *
     * @param reviewer who judged, by name
     * @param by who files it
     *
     * @throws QualityRefusal if this reviewer judged the contact on this occasion already, or the contact was not chosen
     */
    @Transactional
    public Filing<Review> add(Review review, String reviewer, Party by) {
        Period.month(review.subject().month());
        Scorecard card = templates.get(review.template()).scorecard();
        String session = review.occasion().sessionId();
        String draw = review.occasion().drawId();
        if ((session == null) == (draw == null)) {
            throw KitRefusal.badParameter("occasion", "either a draw or a session");
        }
        if (session != null) {
            sessions.mustHold(Parties.id(session), review);
        } else if (draw != null) {
            draws.mustHold(Parties.id(draw), review);
        }
        Review judged = review.judged(reviewer, Score.of(card, review.choices(), Set.of()));
        String key = String.join(
                "|",
                String.valueOf(session),
                String.valueOf(draw),
                review.subject().contactId(),
                session == null ? "" : reviewer);
        return filings.open(Review.KIND, review.subject().vendorId(), key, "FILED", judged, by)
                .orElseThrow(() -> new QualityRefusal(
                        QualityRefusal.Kind.REVIEWED_ALREADY, "This contact is reviewed on this occasion already."));
    }

    /** A review that the caller may read: one of an open session is its reviewer's alone. */
    @Transactional
    public Filing<Review> get(UUID id, Party by) {
        Filing<Review> review = filings.get(Review.KIND, id);
        if (isHidden(review, openSessions(review.vendorId()), by)) {
            throw KitRefusal.unknown();
        }
        return review;
    }

    /** A page of a vendor's reviews, the oldest first; those that the caller may not read yet are missing from it. */
    @Transactional
    public Page<Filing<Review>> page(String vendorId, Party by, @Nullable String cursor, int limit) {
        Set<String> open = openSessions(vendorId);
        Page<Filing<Review>> all = filings.page(Review.KIND, vendorId, cursor, limit);
        return new Page<>(
                all.items().stream()
                        .filter(review -> !isHidden(review, open, by))
                        .toList(),
                all.nextCursor());
    }

    /** A vendor's reviews that are disputed and not ruled on, the oldest first. */
    @Transactional
    public List<Filing<Review>> disputed(String vendorId) {
        return filings.list(Review.KIND, vendorId).stream()
                .filter(review -> review.isIn("DISPUTED"))
                .toList();
    }

    /** The vendor disputes a review. It counts as it is until somebody ruled. */
    @Transactional
    public Filing<Review> dispute(UUID id, String why, Party by, LongConsumer basedOn) {
        if (!by.isVendor()) {
            throw new QualityRefusal(QualityRefusal.Kind.WRONG_SIDE, "A review is disputed by the vendor.");
        }
        get(id, by);
        return filings.move(
                Review.KIND,
                id,
                basedOn,
                review -> {
                    if (!review.isIn("FILED") || why.isBlank()) {
                        throw new QualityRefusal(
                                QualityRefusal.Kind.WRONG_STATE,
                                "A filed review is disputed once, and the note says what is wrong with it.");
                    }
                    return new Filing.Next<>("DISPUTED", review.body(), why, true);
                },
                by);
    }

    /**
     * The client rules on a dispute.
     *
     * @param corrected the answers that change; with PARTLY_ACCEPTED and ACCEPTED, and only with them
     */
    @Transactional
    public Filing<Review> rule(Ruling ruling, Map<String, Review.Answer> corrected, Party by, LongConsumer basedOn) {
        if (by.isVendor() || !RULINGS.contains(ruling.state)) {
            throw new QualityRefusal(
                    QualityRefusal.Kind.WRONG_SIDE,
                    "A dispute is ruled by the client: REJECTED, PARTLY_ACCEPTED, ACCEPTED.");
        }
        if (corrected.isEmpty() != ruling.state.equals("REJECTED")) {
            throw KitRefusal.badParameter("answers", "those that change, unless the dispute is rejected");
        }
        return filings.move(
                Review.KIND,
                ruling.id,
                basedOn,
                review -> {
                    if (!review.isIn("DISPUTED")) {
                        throw new QualityRefusal(
                                QualityRefusal.Kind.WRONG_STATE, "It is " + review.state() + " and not disputed.");
                    }
                    Map<String, Review.Answer> answers =
                            new HashMap<>(review.body().answers());
                    answers.putAll(corrected);
                    Scorecard card = templates.get(review.body().template()).scorecard();
                    Score score = Score.of(card, Review.choices(answers), Set.of());
                    return new Filing.Next<>(ruling.state, review.body().with(answers, score), ruling.why, true);
                },
                by);
    }

    /** What is decided about which review. */
    public record Ruling(UUID id, String state, String why) {}

    private Set<String> openSessions(String vendorId) {
        Set<String> open = new HashSet<>();
        sessions.list(vendorId).stream()
                .filter(session -> session.isIn("OPEN"))
                .forEach(session -> open.add(session.id().toString()));
        return open;
    }

    private static boolean isHidden(Filing<Review> review, Set<String> open, Party by) {
        String session = review.body().occasion().sessionId();
        return session != null
                && open.contains(session)
                && !by.name().equals(review.body().reviewer());
    }
}
