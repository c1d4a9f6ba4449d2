package dev.shorewise.feedback.experience.cuts;

import dev.shorewise.feedback.experience.Sample.Standing;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which figures are withheld besides those below the anonymity floor: where exactly one cell of a whole is below it, the
 * smallest of the others is withheld too, or the one could be had by subtraction from the whole.
 */
public final class Withheld {

    /** Why such a figure is not there. */
    public static final String REASON = "COMPLEMENT_OF_WITHHELD";

    private Withheld() {}

    /** The places whose figure of this score is withheld for the sake of another. */
    public static Set<Place> of(Score score, List<Cell> cells) {
        Map<Optional<java.time.LocalDate>, List<Cell>> wholes = cells.stream()
                .collect(Collectors.groupingBy(cell -> cell.place().step()));
        Set<Place> withheld = new HashSet<>();
        for (List<Cell> whole : wholes.values()) {
            List<Cell> shown = new ArrayList<>();
            int below = 0;
            for (Cell cell : whole) {
                Standing standing = score.standing(cell.heard());
                below += standing == Standing.BELOW_ANONYMITY_FLOOR ? 1 : 0;
                if (standing.isShown()) {
                    shown.add(cell);
                }
            }
            if (below == 1) {
                shown.stream()
                        .min(Comparator.comparingLong(cell -> score.n(cell.heard())))
                        .ifPresent(cell -> withheld.add(cell.place()));
            }
        }
        return withheld;
    }
}
