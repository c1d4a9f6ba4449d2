package dev.shorewise.statistics;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The share that nothing has happened to yet, {@code survival/km@1} (Kaplan and Meier 1958), when some have not been
 * watched long enough to know. {@code S(t) = product over event times <= t of (1 - d/r)}; who is lost from sight at the
 * time of an event still counts as at risk then. Assumes that being lost has nothing to do with the event.
 *
 * @param share S at the end
 * @param variance Greenwood's, {@code S^2 sum d/(r(r - d))}
 * @param atRisk how many were watched at the last event; all of them without events
 */
public record KaplanMeier(double share, double variance, long atRisk) {

    /** The definition. */
    public static final String METHOD = "survival/km@1";

    /**
     * One that was watched.
     *
     * @param time how long, in any unit
     * @param happened whether it ended with the event
     */
    public record Watched(double time, boolean happened) {}

    /** Of all that were watched. */
    public static KaplanMeier of(List<Watched> all) {
        TreeMap<Double, long[]> times = new TreeMap<>();
        for (Watched one : all) {
            times.computeIfAbsent(one.time(), time -> new long[2])[one.happened() ? 0 : 1]++;
        }
        double share = 1;
        double sum = 0;
        long watched = all.size();
        long atRisk = watched;
        for (Map.Entry<Double, long[]> time : times.entrySet()) {
            long events = time.getValue()[0];
            if (events > 0) {
                share *= 1 - (double) events / watched;
                sum += events < watched ? (double) events / (watched * (double) (watched - events)) : 0;
                atRisk = watched;
            }
            watched -= events + time.getValue()[1];
        }
        return new KaplanMeier(share, share * share * sum, atRisk);
    }
}
