package dev.shorewise.vendor.sla;

import dev.shorewise.vendor.filings.FeedGrade;
import dev.shorewise.vendor.sla.engine.MonthResult;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a statement says.
 *
 * @param feedGrade how far the vendor's records of the month could be relied on when this was computed or went into review; null
 *     if nobody had looked
 * @param difference to the revision before; null in the first
 */
public record StatementDocument(
        Head head,
        Inputs inputs,
        @Nullable FeedGrade feedGrade,
        MonthResult result,
        @Nullable Difference difference,
        Seal seal) {

    /** Whose statement it is. */
    public record Head(
            String id,
            String agreementId,
            String vendorId,
            String agreement,
            String currency,
            String timeZone,
            YearMonth month,
            int revision) {}

    /**
     * What it was computed from.
     *
     * @param contacts offered in the month
     * @param checksum sum of their hashes, whatever their order
     * @param revision grows with every change of a contact of the month
     * @param termsHash SHA-256 of the terms in force
     * @param records exclusions, events, figures and fees that were used, as id@revision
     */
    public record Inputs(
            Instant from,
            Instant to,
            long contacts,
            String checksum,
            long revision,
            String termsHash,
            List<String> records) {}

    /**
     * Why and how a revision differs from the one before.
     *
     * @param corrections what is to be posted now; the former months' charges stay as they are
     * @param approvals of both sides, without which it takes no effect; empty until it is locked
     */
    public record Difference(
            int against,
            String reason,
            List<String> changes,
            List<Correction> corrections,
            BigDecimal total,
            List<Approval> approvals) {

        public Difference(
                int against,
                String reason,
                List<String> changes,
                List<Correction> corrections,
                BigDecimal total,
                @Nullable List<Approval> approvals) {
            this.against = against;
            this.reason = reason;
            this.changes = changes;
            this.corrections = corrections;
            this.total = total;
            this.approvals = approvals == null ? List.of() : List.copyOf(approvals);
        }

        Difference approved(List<Approval> by) {
            return new Difference(against, reason, changes, corrections, total, by);
        }
    }

    /** The signature of a side under a restatement as it was reviewed. */
    public record Approval(Actor.Side side, String by, Instant at) {}

    /** One charge that corrects another; credits are negative charges. */
    public record Correction(String levelId, BigDecimal original, BigDecimal restated, BigDecimal correction) {}

    /**
     * How far it has come, and by whom.
     *
     * @param rightsUntil the last day of the rights to terminate that arise with it; null where none does, or before its lock
     */
    public record Seal(
            Statement.State state,
            List<Mark> marks,
            @Nullable LocalDate rightsUntil) {}

    /** A state that it entered. */
    public record Mark(Statement.State state, String by, Instant at) {}

    /** The same with the approvals of its restatement; of a first revision there are none. */
    StatementDocument approved(List<Approval> by) {
        return difference == null
                ? this
                : new StatementDocument(head, inputs, feedGrade, result, difference.approved(by), seal);
    }

    /** The same beside what is now known of the records. */
    StatementDocument graded(@Nullable FeedGrade grade) {
        return new StatementDocument(head, inputs, grade, result, difference, seal);
    }

    StatementDocument sealed(Seal next) {
        return new StatementDocument(head, inputs, feedGrade, result, difference, next);
    }
}
