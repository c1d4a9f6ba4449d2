package dev.shorewise.vendor.sla;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * Something that went astray in a running month, from when it was seen until it was over.
 *
 * @param span the long window of a burn rate, as PT6H; null for other kinds
 * @param clearedAt null while it stands
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record RaisedAlarm(
        String id,
        String agreementId,
        String vendorId,
        YearMonth month,
        String levelId,
        LevelOutlook.Alarm.Kind kind,
        @Nullable String span,
        boolean urgent,
        String text,
        Instant raisedAt,
        @Nullable Instant clearedAt) {

    /** Whether it speaks of the same thing. */
    boolean isAbout(RaisedAlarm other) {
        return month.equals(other.month)
                && levelId.equals(other.levelId)
                && kind == other.kind
                && java.util.Objects.equals(span, other.span);
    }
}
