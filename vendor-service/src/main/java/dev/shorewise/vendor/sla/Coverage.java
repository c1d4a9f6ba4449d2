package dev.shorewise.vendor.sla;

import dev.shorewise.vendor.contacts.ExactParts;
import dev.shorewise.vendor.contacts.ExactParts.Volume;
import dev.shorewise.vendor.contacts.Slice;
import dev.shorewise.vendor.sla.engine.Figure;
import dev.shorewise.vendor.sla.engine.Gap;
import dev.shorewise.vendor.sla.engine.Step;
import dev.shorewise.vendor.sla.terms.ServiceLevel;
import dev.shorewise.vendor.sla.terms.Side;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * How much of what was to be expected of a month a level's data stand for, once the deadline for reports is over. Expected
 * is what was forecast of the level's days; without a forecast, what each site sent on the same weekday of the eight weeks
 * before the month. Missing is a day on which a site sent nothing at all though at least ten contacts were to be expected,
 * and hours of a day of which the same is true.
 *
 * @param expected contacts of the level, of days that count
 * @param missing those of them that lie on silent days, and in silent hours
 * @param silent the days, and the hours of others
 */
record Coverage(BigDecimal expected, BigDecimal missing, SortedSet<String> silent) {

    static final int WEEKS = 8;
    private static final int LEAST_WEEKS = 6;
    private static final int LEAST_EXPECTED = 10;
    private static final int DIGITS = 6;

    /** What roll-ups tell of, besides days and sites. */
    private static final EnumSet<Slice.By> TOLD = EnumSet.of(Slice.By.CHANNEL, Slice.By.QUEUE, Slice.By.SITE);

    /** Of a level's month. */
    static Coverage of(ServiceLevel level, Ground ground, ExactParts.Reading contacts, FeedHours hours) {
        LocalDate first = ground.month().atDay(1);
        LocalDate after = ground.month().plusMonths(1).atDay(1);
        Map<LocalDate, Long> forecast = ground.onRecord()
                .told(ground.month())
                .map(told -> told.body().forecast(level.id()))
                .orElse(Map.of());
        Slice slice = Ground.slice(level.measurement().scope(), ground.start(first), ground.start(after));
        Map<Slice.By, SortedSet<String>> in = new EnumMap<>(Slice.By.class);
        slice.in().forEach((by, values) -> {
            if (TOLD.contains(by)) {
                in.put(by, values);
            }
        });
        String vendorId = ground.agreement().vendorId();
        FeedDays feed = new FeedDays(contacts.volumes(vendorId, first.minusWeeks(WEEKS), first, in));
        if (forecast.isEmpty() && feed.sites(LEAST_WEEKS).isEmpty()) {
            return new Coverage(BigDecimal.ZERO, BigDecimal.ZERO, new TreeSet<>());
        }
        FeedDays month = new FeedDays(contacts.volumes(vendorId, first, after, in));
        BigDecimal expected = BigDecimal.ZERO;
        BigDecimal missing = BigDecimal.ZERO;
        SortedSet<String> silent = new TreeSet<>();
        for (LocalDate day = first; day.isBefore(after); day = day.plusDays(1)) {
            if (!isOff(day, level, ground)) {
                for (Expected one : forecast.isEmpty() ? usual(day, feed) : told(day, forecast)) {
                    boolean isSilent =
                            one.all.compareTo(BigDecimal.valueOf(LEAST_EXPECTED)) >= 0 && !month.sent(one.site, day);
                    expected = expected.add(one.asked);
                    if (isSilent && one.asked.signum() > 0) {
                        missing = missing.add(one.asked);
                        silent.add(day.toString());
                    } else if (one.asked.signum() > 0) {
                        for (FeedHours.Silent run :
                                hours.silent(one.site, day, level, BigDecimal.valueOf(LEAST_EXPECTED))) {
                            missing = missing.add(one.asked.multiply(run.share()));
                            silent.add(run.toString());
                        }
                    }
                }
            }
        }
        return new Coverage(expected, missing, silent);
    }

    /** What one site, or any, should have sent on a day. */
    private record Expected(Optional<String> site, BigDecimal all, BigDecimal asked) {}

    private static List<Expected> told(LocalDate day, Map<LocalDate, Long> forecast) {
        BigDecimal contacts = BigDecimal.valueOf(forecast.getOrDefault(day, 0L));
        return List.of(new Expected(Optional.empty(), contacts, contacts));
    }

    private static List<Expected> usual(LocalDate day, FeedDays feed) {
        List<Expected> sites = new ArrayList<>();
        for (String site : feed.sites(LEAST_WEEKS)) {
            sites.add(new Expected(
                    Optional.of(site),
                    mean(feed.sum(site, day.getDayOfWeek(), Volume::all)),
                    mean(feed.sum(site, day.getDayOfWeek(), Volume::asked))));
        }
        return sites;
    }

    private static BigDecimal mean(long sum) {
        return BigDecimal.valueOf(sum).divide(BigDecimal.valueOf(WEEKS), DIGITS, RoundingMode.HALF_UP);
    }

    /** Whether nothing is owed on a day: a holiday of the terms or of the level's hours, or a day that an exclusion covers. */
    private static boolean isOff(LocalDate day, ServiceLevel level, Ground ground) {
        return ground.terms().reporting().answers().holidays().contains(day)
                || ground.hours(level.measurement())
                        .flatMap(hours -> hours.on(day))
                        .filter(open -> open.holidays().contains(day))
                        .isPresent()
                || ground.claims(level, Claim.Mode.EXCLUDE_CONTACTS).stream()
                        .map(claim -> claim.body().time())
                        .anyMatch(time -> !time.from().isAfter(ground.start(day))
                                && !time.to().isBefore(ground.start(day.plusDays(1))));
    }

    /** From 0 to 1; 1 where nothing was to be expected. */
    BigDecimal share() {
        return expected.signum() == 0
                ? BigDecimal.ONE
                : expected.subtract(missing).divide(expected, DIGITS, RoundingMode.HALF_UP);
    }

    /** Why the level cannot be judged; empty if enough is there. A silent feed is the vendor's unless it was excluded. */
    Optional<Gap> gap(BigDecimal least) {
        return share().compareTo(least) < 0
                ? Optional.of(new Gap(Gap.Reason.PARTIAL_COVERAGE, Gap.Fault.VENDOR))
                : Optional.empty();
    }

    /** What is told of it where something is missing: the share, and of a share of contacts the value if all missing failed. */
    List<Step> notes(Figure relieved, Side side, boolean isShare) {
        if (silent.isEmpty()) {
            return List.of();
        }
        List<Step> notes = new ArrayList<>();
        notes.add(new Step(
                "coverage/expected-volume@1",
                "nothing was sent for " + silent + ", " + round(missing) + " of " + round(expected)
                        + " contacts to be expected; the data cover",
                share().stripTrailingZeros()));
        BigDecimal failed = round(missing);
        Figure adverse = new Figure(
                side == Side.AT_LEAST
                        ? relieved.numerator()
                        : relieved.numerator().add(failed),
                relieved.denominator().add(failed),
                relieved.n() + failed.longValueExact());
        if (isShare && adverse.hasValue()) {
            notes.add(
                    new Step("coverage/adverse@1", "if all that is missing failed: " + adverse, adverse.value(DIGITS)));
        }
        return notes;
    }

    private static BigDecimal round(BigDecimal contacts) {
        return contacts.setScale(0, RoundingMode.HALF_UP);
    }
}
