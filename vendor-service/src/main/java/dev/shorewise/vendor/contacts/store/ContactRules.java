package dev.shorewise.vendor.contacts.store;

import dev.shorewise.kit.imports.ImportRecord;
import dev.shorewise.kit.imports.RowProblem;
import dev.shorewise.kit.imports.Step;
import dev.shorewise.vendor.contacts.Channel;
import dev.shorewise.vendor.contacts.Outcome;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What no contact can be. Void contacts only need a plausible time. What is merely odd is imported and left to
 * findings: talk on a contact that was given up, an answer by nobody named, service that begins before the queue ends.
 */
final class ContactRules {

    private static final int LONGEST_ID = 200;
    private static final long LONGEST = Duration.ofDays(10).toMillis();
    private static final long MOST = 1_000_000;
    private static final long EARLIEST = micros(LocalDate.of(1990, 1, 1));
    private static final long LATEST = micros(LocalDate.of(2100, 1, 1));
    private static final List<ContactField> DURATIONS = List.of(
            ContactField.WAIT,
            ContactField.TALK,
            ContactField.HOLD,
            ContactField.WRAP,
            ContactField.ACTIVE,
            ContactField.WALL);
    private static final int MOST_EVENTS = 1000;
    private static final long LONGEST_TENURE = 36_500;
    private static final BigDecimal MOST_AT_ONCE = BigDecimal.valueOf(1000);
    private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");
    private static final List<ContactField> COUNTS = List.of(ContactField.TRANSFERS_OUT, ContactField.REOPEN_COUNT);

    private ContactRules() {}

    static Optional<RowProblem> check(ImportRecord row) {
        if (row.identity().length() > LONGEST_ID) {
            return Optional.of(RowProblem.ofRow("identity-too-long", "The identity has at most 200 characters."));
        }
        long offered = row.micros(ContactField.OFFERED_AT.ordinal());
        if (offered < EARLIEST || offered >= LATEST) {
            return problem(ContactField.OFFERED_AT, "implausible-time", "A contact lies between 1990 and 2099.");
        }
        for (ContactField duration : DURATIONS) {
            if (row.number(duration.ordinal()) < 0 || row.number(duration.ordinal()) > LONGEST) {
                return problem(duration, "implausible-duration", "A duration is between 0 and 10 days.");
            }
        }
        for (ContactField count : COUNTS) {
            if (row.number(count.ordinal()) < 0 || row.number(count.ordinal()) > MOST) {
                return problem(count, "implausible-count", "A count is between 0 and 1,000,000.");
            }
        }
        Optional<RowProblem> beyondCalls = checkBeyondCalls(row);
        return beyondCalls.isPresent() || isVoid(row) ? beyondCalls : checkOrder(row);
    }

    private static Optional<RowProblem> checkBeyondCalls(ImportRecord row) {
        long tenure = row.number(ContactField.AGENT_TENURE_DAYS.ordinal());
        if (tenure < 0 || tenure > LONGEST_TENURE) {
            return problem(ContactField.AGENT_TENURE_DAYS, "implausible-count", "A tenure is 0 to 36,500 days.");
        }
        BigDecimal atOnce = row.decimal(ContactField.CONCURRENCY.ordinal());
        if (atOnce != null && (atOnce.compareTo(BigDecimal.ONE) < 0 || atOnce.compareTo(MOST_AT_ONCE) > 0)) {
            return problem(
                    ContactField.CONCURRENCY, "implausible-concurrency", "The contact itself counts: 1 to 1,000.");
        }
        String hash = row.text(ContactField.RECORDING_SHA256.ordinal());
        if (hash != null && !SHA256.matcher(hash).matches()) {
            return problem(
                    ContactField.RECORDING_SHA256, "not-a-hash", "SHA-256 is 64 hexadecimal digits in lower case.");
        }
        List<Step> events = row.steps(ContactField.EVENTS.ordinal());
        if (events.size() > MOST_EVENTS) {
            return problem(ContactField.EVENTS, "too-many-events", "A contact has at most 1,000 events.");
        }
        return events.stream().anyMatch(event -> event.micros() < EARLIEST || event.micros() >= LATEST)
                ? problem(ContactField.EVENTS, "implausible-time", "An event lies between 1990 and 2099.")
                : Optional.empty();
    }

    private static Optional<RowProblem> checkOrder(ImportRecord row) {
        if (row.has(ContactField.ARRIVED_AT.ordinal())
                && row.micros(ContactField.OFFERED_AT.ordinal()) < row.micros(ContactField.ARRIVED_AT.ordinal())) {
            return problem(
                    ContactField.OFFERED_AT, "offered-before-arrival", "A contact is not offered before it arrives.");
        }
        if (!row.has(ContactField.WAIT.ordinal()) && needsWait(row)) {
            return problem(
                    ContactField.WAIT,
                    "wait-missing",
                    "A call or chat that was answered has a wait; 0 if it never queued.");
        }
        return Optional.empty();
    }

    private static boolean needsWait(ImportRecord row) {
        Outcome outcome = Outcome.valueOf(String.valueOf(row.text(ContactField.OUTCOME.ordinal())));
        Channel channel = Channel.valueOf(String.valueOf(row.text(ContactField.CHANNEL.ordinal())));
        return channel.isQueued() && outcome == Outcome.ANSWERED;
    }

    private static boolean isVoid(ImportRecord row) {
        return Outcome.VOID.name().equals(row.text(ContactField.OUTCOME.ordinal()));
    }

    private static Optional<RowProblem> problem(ContactField field, String code, String reason) {
        return Optional.of(new RowProblem(field.fieldName(), code, reason));
    }

    private static long micros(LocalDate day) {
        return day.atStartOfDay(ZoneOffset.UTC).toEpochSecond() * 1_000_000;
    }
}
