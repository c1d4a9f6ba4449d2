package dev.shorewise.vendor.measures;

import dev.shorewise.statistics.KaplanMeier;
import dev.shorewise.statistics.MeanInterval;
import dev.shorewise.statistics.QuantileInterval;
import dev.shorewise.statistics.Wilson;
import java.util.Map;

/**
 * What a figure means. Never changed once used: another formula, default, boundary or clock is another version.
 *
 * @param id family/variant@version
 * @param params what the formula takes besides records, with defaults
 * @param origin what it is made of, and by whom
 */
public record Definition(
        String id, Nature nature, Wording wording, Map<String, String> params, MinimumSample minimum, Origin origin) {

    /** The records that this service keeps. */
    public static final String CONTACTS = "contacts";

    /** Where figures made of contacts are computed. */
    static final String HERE = "vendor-service: /v1/kpis";

    /** Who computes what no service has the records of. */
    static final String REPORTED = "who has the records tells their parts (/v1/kpi-parts); vendor-service: /v1/kpis";

    /** Records of agents' time: seconds of it are no trials, so shares of it have no interval. */
    static final String TIMES = "agents' intervals and schedules";

    /**
     * Where a figure comes from.
     *
     * @param records what it is made of; only what is made of {@value #CONTACTS} is computed by these measures
     * @param computedBy the service that computes it and where it is asked there
     */
    public record Origin(String records, String computedBy) {}

    /**
     * What kind of number it is.
     *
     * @param better which way it gets better
     * @param unit {@code 1}, {@code s}, {@code count} or {@code points}
     */
    public record Nature(Kind kind, Better better, String unit) {}

    /** How the number is made. */
    public enum Kind {
        /** Records, counted. */
        COUNT,
        /** A count over a count that contains it. */
        RATIO,
        /** A sum over a count. */
        MEAN,
        /** A value that a share of the records does not exceed. */
        QUANTILE,
        /** A state at the end of the period: never added up over time. */
        LEVEL,
        /** How far records lie around their mean. */
        SPREAD,
        /** What a figure will probably be once all of it is known. */
        ESTIMATE,
        /** A bounded number made of other figures. */
        SCORE
    }

    /** Which way a figure gets better. */
    public enum Better {
        HIGHER_IS_BETTER,
        LOWER_IS_BETTER,
        /** Neither: it is volume, or both ends are bad. */
        NEITHER
    }

    /**
     * The figure in words.
     *
     * @param formula in the letters of the field: A answered, B abandoned, both with a wait; A_T, B_T within T
     * @param numerator what is counted or added
     * @param denominator what that is divided by; {@code 1} for counts
     * @param example worked with small numbers; empty where the formula is its own example
     */
    public record Wording(String formula, String numerator, String denominator, String example) {}

    public Definition {
        if (!id.matches("[a-z0-9-]+/[a-z0-9-]+@[0-9]+")) {
            throw new IllegalArgumentException("a definition is written family/variant@version, but got " + id);
        }
        params = Map.copyOf(params);
    }

    /** How its interval is made; empty where it has none. */
    public String intervalMethod() {
        return switch (nature.kind()) {
            case COUNT, LEVEL, SPREAD, SCORE -> "";
            case RATIO -> origin.records().equals(TIMES) ? "" : Wilson.METHOD;
            case MEAN -> MeanInterval.METHOD;
            case QUANTILE -> QuantileInterval.METHOD;
            case ESTIMATE -> KaplanMeier.METHOD;
        };
    }

    /** The number after the at sign. */
    public int version() {
        return Integer.parseInt(id.substring(id.indexOf('@') + 1));
    }
}
