package dev.shorewise.finance.blend;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds limits that clash: no split keeps all of them, and without any one of them some does. Each limit is taken away in
 * turn and left out for good if the rest still clash.
 */
final class Clash {

    private Clash() {}

    /** Names of a least set of limits that clash; of limits that do. */
    static List<String> of(Programme programme, List<Limit> limits) {
        List<Limit> left = new ArrayList<>(limits);
        for (Limit limit : limits) {
            List<Limit> without = new ArrayList<>(left);
            without.remove(limit);
            if (programme.solve(without).isEmpty()) {
                left = without;
            }
        }
        List<String> names = new ArrayList<>(left.stream().map(Limit::name).toList());
        if (names.isEmpty()) {
            names.add("some reason has no location, or no location of the size that it may have");
        }
        return names;
    }
}
