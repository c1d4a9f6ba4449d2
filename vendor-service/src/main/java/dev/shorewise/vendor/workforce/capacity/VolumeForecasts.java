package dev.shorewise.vendor.workforce.capacity;

import static dev.shorewise.vendor.findings.Words.percent;

import dev.shorewise.statistics.capacity.Forecast;
import dev.shorewise.statistics.capacity.HoltWinters;
import dev.shorewise.vendor.contacts.Cut;
import dev.shorewise.vendor.contacts.Dimension;
import dev.shorewise.vendor.findings.Finding;
import dev.shorewise.vendor.measures.Kpis;
import dev.shorewise.vendor.measures.Params;
import dev.shorewise.vendor.workforce.capacity.VolumeForecast.Day;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Forecasts of daily contacts, from the vendor's own days. */
@ApplicationScoped
public class VolumeForecasts {

    private static final int WEEK = 7;

    private final Kpis kpis;

    VolumeForecasts(Kpis kpis) {
        this.kpis = kpis;
    }

    /**
     * The weeks after a period.
     *
     * @param cut whose contacts, and of which days the past consists
     * @param weeks how many, 1 to 8
     * @param committed contacts a day that somebody has promised to handle; null if nobody has
     */
    public VolumeForecast of(Cut cut, int weeks, @Nullable Double committed) {
        List<Double> past = past(cut.by(List.of(Dimension.DAY)));
        LocalDate first = cut.period().to();
        return Forecast.of(past, WEEK, weeks * WEEK)
                .map(forecast -> told(forecast, past.size(), first, committed))
                .orElseGet(() -> new VolumeForecast(
                        past.size(), List.of(), Forecast.METHOD, null, 0, notEnough(past.size(), weeks)));
    }

    /** Contacts of each day in whole weeks up to the end, from the first day on which there was one. */
    private List<Double> past(Cut cut) {
        TreeMap<LocalDate, Double> days = new TreeMap<>();
        for (Kpis.Group group :
                kpis.compute(cut, "volume/offered@1", Params.DEFAULT).groups()) {
            days.put(LocalDate.parse(group.by().get("day")), (double)
                    group.measures().get(0).n());
        }
        if (days.isEmpty()) {
            return List.of();
        }
        LocalDate end = cut.period().to();
        long length = java.time.temporal.ChronoUnit.DAYS.between(days.firstKey(), end) / WEEK * WEEK;
        List<Double> past = new ArrayList<>();
        for (LocalDate day = end.minusDays(length); day.isBefore(end); day = day.plusDays(1)) {
            past.add(days.getOrDefault(day, 0.0));
        }
        return past;
    }

    private static VolumeForecast told(Forecast forecast, int known, LocalDate first, @Nullable Double committed) {
        List<Day> days = new ArrayList<>();
        for (int step = 0; step < forecast.days().size(); step++) {
            Forecast.Step ahead = forecast.days().get(step);
            days.add(new Day(
                    first.plusDays(step),
                    Math.max(0, ahead.value()),
                    ahead.low().map(low -> Math.max(0, low)).orElse(null),
                    ahead.high().map(high -> Math.max(0, high)).orElse(null)));
        }
        List<Finding> findings = new ArrayList<>();
        findings.add(usual(forecast, days));
        if (committed != null) {
            findings.add(peaks(forecast, days, committed));
        }
        return new VolumeForecast(known, days, forecast.method(), forecast.accuracy(), forecast.origins(), findings);
    }

    private static Finding usual(Forecast forecast, List<Day> days) {
        double sum = days.stream().mapToDouble(Day::expected).sum();
        return Finding.of(
                        "volume-forecast",
                        forecast.method(),
                        "%.0f contacts are expected in the next %d days (usual error of a day %s, tried from %d moments of the past).%s",
                        sum,
                        days.size(),
                        percent(forecast.accuracy().wape()),
                        forecast.origins(),
                        forecast.method().equals(HoltWinters.METHOD)
                                ? ""
                                : " Nothing did better than repeating the last week.")
                .with("expected", sum)
                .with("wape", forecast.accuracy().wape())
                .with("mase", forecast.accuracy().mase())
                .with("bias", forecast.accuracy().bias());
    }

    private static Finding peaks(Forecast forecast, List<Day> days, double committed) {
        List<Day> above =
                days.stream().filter(day -> day.expected() > committed).toList();
        long possible = days.stream()
                .filter(day -> Optional.ofNullable(day.high()).orElse(day.expected()) > committed)
                .count();
        Day highest =
                days.stream().max(Comparator.comparingDouble(Day::expected)).orElseThrow();
        return Finding.of(
                        above.isEmpty() ? "capacity-suffices" : "capacity-short",
                        forecast.method(),
                        "On %d of %d days more contacts are expected than the %.0f that are committed, on %d they are possible; the highest is %s with %.0f.",
                        above.size(),
                        days.size(),
                        committed,
                        possible,
                        highest.day(),
                        highest.expected())
                .with("daysAbove", above.size())
                .with("daysPossiblyAbove", possible)
                .with("committed", committed)
                .with("highest", highest.expected());
    }

    private static List<Finding> notEnough(int known, int weeks) {
        int needed = WEEK * (HoltWinters.LEAST_SEASONS + Forecast.LEAST_ORIGINS - 1 + weeks);
        return List.of(Finding.of(
                        "not-enough-days",
                        Forecast.METHOD,
                        "Not enough to forecast from: %d days are known, %d are needed.",
                        known,
                        needed)
                .with("known", known)
                .with("needed", needed));
    }
}
