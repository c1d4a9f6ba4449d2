package dev.shorewise.feedback.invitations;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/**
 * When customers are asked.
 *
 * @param delay from the end of the contact to the invitation, at most 30 days
 * @param quiet when nobody is written to, by the clock where the customer was served
 * @param zone whose clock, where nobody told
 * @param quarantine how long after an invitation the same customer gets no other, whatever the survey; at most a year
 * @param expiry how long after the invitation the link works, at most 90 days
 * @param reminders of those who have not answered
 */
public record Timing(
        Duration delay, Quiet quiet, ZoneId zone, Duration quarantine, Duration expiry, Reminders reminders) {

    public Timing {
        check("delay", delay, Duration.ZERO, Duration.ofDays(30));
        check("quarantine", quarantine, Duration.ZERO, Duration.ofDays(366));
        check("expiry", expiry, Duration.ofMinutes(10), Duration.ofDays(90));
        check("the pause before a reminder", reminders.after(), Duration.ofHours(1), Duration.ofDays(30));
    }

    /**
     * Quiet hours.
     *
     * @param from when they begin; equal to {@code to} for none
     * @param to when they end; before {@code from} if that is on the next day
     */
    public record Quiet(LocalTime from, LocalTime to) {

        /** The time itself, or the end of the quiet hours that it falls into. */
        Instant next(Instant time, ZoneId where) {
            ZonedDateTime local = time.atZone(where);
            LocalTime clock = local.toLocalTime();
            boolean overnight = from.isAfter(to);
            boolean isQuiet = overnight
                    ? !clock.isBefore(from) || clock.isBefore(to)
                    : !clock.isBefore(from) && clock.isBefore(to);
            if (!isQuiet) {
                return time;
            }
            ZonedDateTime end = local.toLocalDate().atTime(to).atZone(where);
            return (end.isAfter(local)
                            ? end
                            : local.toLocalDate().plusDays(1).atTime(to).atZone(where))
                    .toInstant();
        }
    }

    /**
     * Reminders.
     *
     * @param most how many, 0 to 3
     * @param after the pause before each
     */
    public record Reminders(int most, Duration after) {

        private static final int MOST = 3;

        public Reminders {
            if (most < 0 || most > MOST) {
                throw new IllegalArgumentException("0 to " + MOST + " reminders, but got " + most);
            }
        }
    }

    /** The same without the delay. */
    Timing atOnce() {
        return new Timing(Duration.ZERO, quiet, zone, quarantine, expiry, reminders);
    }

    /** When an invitation to such a contact is due, outside quiet hours and not before now. */
    Instant due(ClosedContact contact, Instant now) {
        Instant wanted = contact.closedAt().plus(delay);
        return quiet.next(wanted.isBefore(now) ? now : wanted, contact.zone().orElse(zone));
    }

    private static void check(String what, Duration value, Duration least, Duration most) {
        if (value.compareTo(least) < 0 || value.compareTo(most) > 0) {
            throw new IllegalArgumentException(what + " lies from " + least + " to " + most + ", but got " + value);
        }
    }
}
