package dev.shorewise.vendor.sla.terms;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/** What can be wrong with one level by itself. */
final class LevelCheck {

    private static final int MOST_MONTHS = 36;

    private LevelCheck() {}

    static void flaws(ServiceLevel level, String at, Function<String, Optional<Known>> definitions, List<Flaw> flaws) {
        Promise promise = level.promise();
        Optional<Known> known = definitions.apply(level.measurement().definition());
        if (known.isEmpty()) {
            flaws.add(new Flaw(
                    at + ".measurement.definition",
                    "unknown-definition",
                    "'" + level.measurement().definition()
                            + "' is neither in the catalogue nor among the figures that are reported."));
        }
        if (promise == null || !Objects.nonNull(promise.expected()) || !Objects.nonNull(promise.side())) {
            flaws.add(new Flaw(at + ".promise", "no-promise", "A promise has a side and an expected level."));
            return;
        }
        if (!promise.side().keeps(promise.expected().compareTo(promise.minimum()))) {
            flaws.add(new Flaw(
                    at + ".promise", "minimum-above-expected", "The minimum is no better than the expected level."));
        }
        volumes(level.measurement(), at + ".measurement", flaws);
        known.ifPresent(definition -> direction(definition, promise, at, flaws));
        Window window = level.measurement().window();
        if (window.months() < 1 || window.months() > MOST_MONTHS) {
            flaws.add(new Flaw(at + ".measurement.window", "window-months", "A rolling window has 1 to 36 months."));
        }
        HoursCheck.flaws(level, at, flaws);
    }

    /** Rules about few and about many contacts. */
    private static void volumes(Measurement measurement, String at, List<Flaw> flaws) {
        if (measurement.lowVolume().minimum() < 1) {
            flaws.add(new Flaw(at + ".lowVolume", "low-volume-minimum", "A minimum is at least one contact."));
        }
        VolumeRelief volume = measurement.volume();
        if (volume != null && (volume.band().signum() < 0 || volume.lockDays() < 0)) {
            flaws.add(
                    new Flaw(at + ".volume", "volume-band", "A band and the days before the month are not negative."));
        }
        if (volume != null && measurement.window().kind() != Window.Kind.CALENDAR_MONTH) {
            flaws.add(new Flaw(
                    at + ".volume", "volume-window", "Volume is held against the forecast of calendar months."));
        }
    }

    private static void direction(Known definition, Promise promise, String at, List<Flaw> flaws) {
        if (definition.side() != promise.side()) {
            flaws.add(new Flaw(
                    at + ".promise.side",
                    "wrong-side",
                    "By its definition the figure is good " + definition.side() + " its bound."));
        }
        if (definition.isShare() && (outside(promise.expected()) || outside(promise.minimum()))) {
            flaws.add(new Flaw(at + ".promise", "not-a-share", "A share is written from 0 to 1, as 0.80."));
        }
    }

    private static boolean outside(BigDecimal share) {
        return share.signum() < 0 || share.compareTo(BigDecimal.ONE) > 0;
    }
}
