package dev.shorewise.vendor.quality;

import dev.shorewise.statistics.Ratio;
import dev.shorewise.vendor.contacts.Period;
import dev.shorewise.vendor.contacts.ReviewFrame;
import dev.shorewise.vendor.contacts.ReviewFrame.Served;
import dev.shorewise.vendor.filings.Filing;
import dev.shorewise.vendor.filings.Filings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What drawn reviews say of each agent, for whoever decides what should be taught. */
@ApplicationScoped
public class FailedReviews {

    private final Filings filings;
    private final ReviewFrame contacts;

    FailedReviews(Filings filings, ReviewFrame contacts) {
        this.filings = filings;
        this.contacts = contacts;
    }

    /**
     * Of contacts of a period, by criterion and agent: of drawn reviews as they stand now. Reviews of sessions are left out,
     * which judge one contact several times; so are contacts of unnamed agents.
     */
    @Transactional
    public List<Failures> of(String vendorId, Period period) {
        List<Review> reviews = filings.list(Review.KIND, vendorId).stream()
                .map(Filing::body)
                .filter(review -> !review.isOfSession())
                .toList();
        Map<String, Served> served = contacts.served(
                vendorId,
                reviews.stream().map(review -> review.subject().contactId()).toList());
        Map<String, Map<String, Ratio>> criteria = new TreeMap<>();
        for (Review review : reviews) {
            Served by = served.get(review.subject().contactId());
            Score score = review.score();
            if (by != null
                    && score != null
                    && !by.day().isBefore(period.from())
                    && by.day().isBefore(period.to())) {
                score.failed().forEach((criterion, failed) -> criteria.computeIfAbsent(
                                review.template().id() + "/" + criterion, key -> new TreeMap<>())
                        .merge(by.agent(), new Ratio(Boolean.TRUE.equals(failed) ? 1 : 0, 1), Ratio::plus));
            }
        }
        List<Failures> all = new ArrayList<>();
        criteria.forEach((criterion, agents) ->
                agents.forEach((agent, failed) -> all.add(new Failures(criterion, agent, failed))));
        return all;
    }
}
