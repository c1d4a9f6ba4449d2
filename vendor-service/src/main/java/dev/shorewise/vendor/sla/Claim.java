package dev.shorewise.vendor.sla;

import dev.shorewise.vendor.sla.terms.Scope;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Why some contacts, or a whole level, shall not count against the vendor.
 *
 * @param levelIds the levels; empty for all
 * @param scope the contacts; all of the time unless said otherwise
 */
public record Claim(
        @NotNull Reason reason,
        @NotNull Mode mode,
        @NotNull @Valid Time time,
        @Nullable @Size(max = 50) List<@NotNull @Size(max = 60) String> levelIds,
        @Nullable Scope scope,
        @NotNull @Valid Proof proof) {

    /** The reasons that agreements know. */
    public enum Reason {
        CLIENT_FAILURE,
        THIRD_PARTY_UNCONTROLLED,
        VOLUME_SPIKE,
        FORCE_MAJEURE,
        PLANNED_MAINTENANCE,
        DIRECTED_CHANGE
    }

    /** What an approval does. */
    public enum Mode {
        /** Matching contacts leave numerator and denominator. */
        EXCLUDE_CONTACTS,
        /** The business clock of matching contacts stands still meanwhile; without effect on figures that no clock tells. */
        STOP_CLOCK,
        /** The value stays, its default is forgiven. */
        WAIVE_LEVEL
    }

    /** From an instant to before another. */
    public record Time(@NotNull Instant from, @NotNull Instant to) {}

    /**
     * What is put forward.
     *
     * @param noticeAt when the other side was told in writing
     */
    public record Proof(
            @NotNull Instant noticeAt,
            @NotNull @Size(max = 50) List<@NotNull @Size(max = 500) String> evidence,
            @NotNull @Size(max = 4000) String mitigation) {}

    /** Whether it speaks of this level. */
    public boolean covers(String levelId) {
        return levelIds == null || levelIds.isEmpty() || levelIds.contains(levelId);
    }

    /** The same claim for another time, as a part of it is granted. */
    public Claim within(Time granted) {
        return new Claim(reason, mode, granted, levelIds, scope, proof);
    }

    /** Whether notice was given within two business days, Monday to Friday, of the beginning. */
    public boolean noticedInTime(ZoneId zone) {
        LocalDate last = LocalDate.ofInstant(time.from(), zone);
        for (int days = 0; days < 2; ) {
            last = last.plusDays(1);
            days += last.getDayOfWeek() == DayOfWeek.SATURDAY || last.getDayOfWeek() == DayOfWeek.SUNDAY ? 0 : 1;
        }
        return !LocalDate.ofInstant(proof.noticeAt(), zone).isAfter(last);
    }
}
