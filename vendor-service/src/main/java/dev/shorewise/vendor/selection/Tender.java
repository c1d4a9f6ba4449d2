package dev.shorewise.vendor.selection;

import dev.shorewise.vendor.contacts.Period;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A choice among bidders. It is open while it is judged, released when all marks may be seen, and then decided. What
 * counts cannot be changed any more once somebody has judged by it.
 *
 * @param gates what a bidder must have to be ranked at all
 * @param criteria what counts; their weights add up to 100
 * @param recordOf the days of which a known vendor's own figures are its track record
 * @param leastSheets how many evaluators must have handed in before marks are released
 */
public record Tender(
        String title,
        List<Gate> gates,
        List<Criterion> criteria,
        List<Bidder> bidders,
        Period recordOf,
        int leastSheets) {

    private static final double ROUNDING = 1e-9;

    /** Something that a bidder has or has not. */
    public record Gate(String id, String title) {}

    /**
     * Somebody who wants the work.
     *
     * @param vendorId under which the suite knows them; empty if it does not
     */
    public record Bidder(String id, String name, String vendorId) {

        /** Whether the suite has figures of theirs. */
        public boolean known() {
            return !vendorId.isEmpty();
        }
    }

    public Tender {
        title = title.strip();
        gates = List.copyOf(gates);
        criteria = List.copyOf(criteria);
        bidders = List.copyOf(bidders);
        double sum = criteria.stream().mapToDouble(Criterion::weight).sum();
        if (Math.abs(sum - 100) > ROUNDING) {
            throw flawed("The weights of the criteria add up to 100, not to " + sum + ".");
        }
        distinct("gates", gates.stream().map(Gate::id).toList());
        distinct("criteria", criteria.stream().map(Criterion::id).toList());
        distinct("bidders", bidders.stream().map(Bidder::id).toList());
        if (bidders.size() < 2 || leastSheets < 1) {
            throw flawed("Two bidders and one evaluator at least.");
        }
    }

    /** Weights of sum 1, in the order of the criteria. */
    public List<Double> weights() {
        return criteria.stream().map(criterion -> criterion.weight() / 100).toList();
    }

    /** Whether evaluators judge this bidder by this criterion; otherwise figures do. */
    public boolean isJudged(Bidder bidder, Criterion criterion) {
        return switch (criterion.source()) {
            case EVALUATORS -> true;
            case FIGURE -> false;
            case TRACK_RECORD -> !bidder.known();
        };
    }

    static SelectionRefusal flawed(String detail) {
        return new SelectionRefusal(SelectionRefusal.Kind.FLAWED_TENDER, detail);
    }

    private static void distinct(String what, List<String> ids) {
        Set<String> once = new HashSet<>(ids);
        if (once.size() < ids.size()) {
            throw flawed(what + ": each id once.");
        }
    }
}
