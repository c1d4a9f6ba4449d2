package dev.shorewise.vendor.trust;

import dev.shorewise.kit.measures.Measure;
import dev.shorewise.statistics.Ratio;
import dev.shorewise.vendor.contacts.Dimension;
import dev.shorewise.vendor.contacts.Period;
import dev.shorewise.vendor.measures.Definition;
import dev.shorewise.vendor.measures.customers.FeedbackService;
import dev.shorewise.vendor.measures.customers.FeedbackUnavailable;
import dev.shorewise.vendor.trust.satisfied.SatisfiedCells;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What customers say of a figure that a vendor reports, of all its work or of a part. */
@ApplicationScoped
class Surveyed {

    private final FeedbackService feedback;
    private final SatisfiedCells cells;

    Surveyed(FeedbackService feedback, SatisfiedCells cells) {
        this.feedback = feedback;
        this.cells = cells;
    }

    /**
     * The figure with its parts; null where customers are not asked about it, or not told apart so. Of a part of the work
     * satisfaction alone is known.
     *
     * @throws FeedbackUnavailable if feedback-service does not answer
     */
    @Nullable
    Measure about(KpiReport report, Definition definition) throws FeedbackUnavailable {
        Period period = Period.of(YearMonth.parse(report.month()));
        if (report.scopes().isEmpty()) {
            return feedback.stated(report.vendorId(), period, definition.id()).orElse(null);
        }
        Map<Dimension, String> part = new EnumMap<>(Dimension.class);
        report.scopes().forEach((name, value) -> part.put(Dimension.parse("scope", name), value));
        if (!definition.id().equals(SatisfiedCells.DEFINITION) || !SatisfiedCells.knows(part.keySet())) {
            return null;
        }
        return cells.of(report.vendorId(), period, part.keySet())
                .flatMap(all -> Optional.ofNullable(all.get(part)))
                .map(share -> measure(report, share))
                .orElse(null);
    }

    private static Measure measure(KpiReport report, Ratio share) {
        return new Measure(
                SatisfiedCells.DEFINITION,
                BigDecimal.valueOf(share.value().orElseThrow()),
                BigDecimal.valueOf(share.numerator()),
                BigDecimal.valueOf(share.denominator()),
                "1",
                null,
                share.denominator(),
                Measure.Status.MEASURED,
                null,
                Map.of(),
                "/v1/experience/figures?vendorId=" + report.vendorId() + "&month=" + report.month());
    }
}
