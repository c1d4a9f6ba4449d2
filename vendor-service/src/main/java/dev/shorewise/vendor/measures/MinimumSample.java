package dev.shorewise.vendor.measures;

/**
 * From how many records on a figure may be used, and for what.
 *
 * @param show for showing a value at all
 * @param state for holding it against a target
 * @param compare for ranking and comparing
 */
public record MinimumSample(int show, int state, int compare) {

    static final MinimumSample COUNT = new MinimumSample(1, 1, 1);
    static final MinimumSample PROPORTION = new MinimumSample(1, 20, 100);
    static final MinimumSample MEAN = new MinimumSample(1, 30, 100);
    /** Five answers hide who gave them. */
    static final MinimumSample ANSWERS = new MinimumSample(5, 30, 100);

    static final MinimumSample NET_PROMOTERS = new MinimumSample(5, 100, 200);
    /** Reviews of a vendor's month; of an agent's quarter as many to compare. */
    static final MinimumSample REVIEWS = new MinimumSample(5, 30, 30);
    /** The first size at which the interval is finite, 6. */
    static final MinimumSample MEDIAN = new MinimumSample(6, 20, 50);

    static final MinimumSample P90 = new MinimumSample(36, 100, 200);
    static final MinimumSample P95 = new MinimumSample(72, 200, 400);

    /** Ten are still watched. */
    static final MinimumSample ESTIMATE = new MinimumSample(1, 10, 100);
}
