package dev.shorewise.stack.demo;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/**
 * Dresden's September 2026: one call too few is answered within 20 s for 80 % of all offered calls. Whoever leaves the
 * callers out who gave up at once finds the level met.
 */
final class HairBreadth {

    private static final YearMonth MONTH = YearMonth.of(2026, 9);
    private static final int IN_TIME = 20;
    private static final int JUST_LATE = 21;

    private HairBreadth() {}

    /** The month's calls, with as many waits moved over the threshold as it takes. */
    static List<Call> applyTo(Place place, YearMonth month, List<Call> calls) {
        if (place != Place.DRESDEN || !month.equals(MONTH)) {
            return calls;
        }
        long inTime = calls.stream().filter(HairBreadth::isInTime).count();
        long wanted = (calls.size() * 4L + 4) / 5 - 1;
        List<Call> moved = new ArrayList<>(calls);
        for (int i = 0; i < moved.size() && inTime != wanted; i++) {
            Call call = moved.get(i);
            if (inTime > wanted && isInTime(call) && call.waitSeconds() > IN_TIME / 4) {
                moved.set(i, call.waiting(JUST_LATE));
                inTime--;
            } else if (inTime < wanted && call.isAnswered() && !isInTime(call)) {
                moved.set(i, call.waiting(IN_TIME));
                inTime++;
            }
        }
        return moved;
    }

    private static boolean isInTime(Call call) {
        return call.isAnswered() && call.waitSeconds() <= IN_TIME;
    }
}
