package dev.shorewise.vendor.sla;

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
 * @param difference to the revision before; null in the first
 */
public record StatementDocument(
        Head head,
        Inputs inputs,
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
     */
    public record Difference(
            int against, String reason, List<String> changes, List<Correction> corrections, BigDecimal total) {}

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

    StatementDocument sealed(Seal next) {
        return new StatementDocument(head, inputs, result, difference, next);
    }
}
