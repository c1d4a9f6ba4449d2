package dev.shorewise.vendor.selection;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Something that counts in a choice.
 *
 * @param weight points of 100
 * @param anchors between which a figure lies; null unless bidders are held against each other by a figure, such as a price
 * @param yardsticks by which the track record of a known vendor is read; empty unless it is one
 */
public record Criterion(
        String id,
        String title,
        Kind kind,
        double weight,
        @Nullable Anchors anchors,
        List<Yardstick> yardsticks) {

    /** What it is about. */
    public enum Kind {
        EXPERTISE,
        TRACK_RECORD,
        VALUES,
        PRICE,
        COVERAGE,
        SECURITY,
        /** The user's own. */
        OWN
    }

    /** Where its scores come from. */
    public enum Source {
        /** Each evaluator's mark. */
        EVALUATORS,
        /** A figure told about each bidder. */
        FIGURE,
        /** What the suite itself knows; evaluators' marks for bidders that it does not know. */
        TRACK_RECORD
    }

    /** The figure that is worth nothing and the one that is worth everything; either may be the larger. */
    public record Anchors(double worst, double best) {

        public Anchors {
            if (!Double.isFinite(worst) || !Double.isFinite(best) || worst == best) {
                throw Tender.flawed("worst and best: two different numbers.");
            }
        }

        /** {@code clamp((actual - worst)/(best - worst), 0, 1)}. */
        public double unit(double actual) {
            return Math.max(0, Math.min(1, (actual - worst) / (best - worst)));
        }
    }

    /**
     * A figure of the suite's, as part of a track record.
     *
     * @param definition of the catalogue, or {@value TrackRecords#LEVELS_MET}
     * @param weight among the yardsticks, above 0
     */
    public record Yardstick(String definition, Anchors anchors, double weight) {

        public Yardstick {
            if (!(weight > 0)) {
                throw Tender.flawed("yardsticks: weights above 0.");
            }
        }
    }

    public Criterion {
        title = title.strip();
        yardsticks = List.copyOf(yardsticks);
        if (!(weight >= 0) || anchors != null && !yardsticks.isEmpty()) {
            throw Tender.flawed("criteria: weight not negative; a figure or a track record, not both.");
        }
    }

    public Source source() {
        if (anchors != null) {
            return Source.FIGURE;
        }
        return yardsticks.isEmpty() ? Source.EVALUATORS : Source.TRACK_RECORD;
    }

    /** The anchors of a criterion whose source is a figure. */
    public Optional<Anchors> figure() {
        return Optional.ofNullable(anchors);
    }
}
