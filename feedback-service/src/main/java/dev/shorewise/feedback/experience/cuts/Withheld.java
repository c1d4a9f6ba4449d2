package dev.shorewise.feedback.experience.cuts;

import dev.shorewise.feedback.experience.Sample;
import dev.shorewise.feedback.responses.Dimension;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ToLongFunction;

/**
 * Which figures are withheld besides those below the anonymity floor, because a withheld one could be had from them by
 * subtraction: along every line of cells whose whole anybody can ask for (all sites of a week, all weeks of a site), what is
 * withheld is nothing, or two cells and more with as many answers together as the floor asks for. The smallest go first.
 */
public final class Withheld {

    /** Why such a figure is not there. */
    public static final String REASON = "COMPLEMENT_OF_WITHHELD";

    private Withheld() {}

    /** The places whose figure of this score is withheld for the sake of another. */
    public static Set<Place> of(Score score, List<Cell> cells) {
        Set<Place> withheld = new HashSet<>(of(cells, cell -> score.n(cell.heard())));
        if (score.kind() == Score.Kind.THEME) {
            withheld.addAll(of(cells, cell -> score.touching(cell.heard())));
        }
        return withheld;
    }

    private static Set<Place> of(List<Cell> cells, ToLongFunction<Cell> n) {
        Map<Place, Long> answers = new LinkedHashMap<>();
        cells.forEach(cell -> answers.merge(cell.place(), n.applyAsLong(cell), Long::sum));
        return of(List.copyOf(answers.keySet()), place -> answers.getOrDefault(place, 0L), Withheld::lines);
    }

    /**
     * What is withheld of any parts.
     *
     * @param n answers of a part
     * @param lines the wholes that a part belongs to, by any name
     */
    public static <T> Set<T> of(List<T> parts, ToLongFunction<T> n, Function<T, ? extends List<?>> lines) {
        Map<Object, List<T>> wholes = new HashMap<>();
        parts.stream().filter(part -> n.applyAsLong(part) > 0).forEach(part -> lines.apply(part)
                .forEach(line ->
                        wholes.computeIfAbsent(line, name -> new ArrayList<>()).add(part)));
        wholes.values().forEach(whole -> whole.sort(Comparator.comparingLong(n)));
        Set<T> hidden = new HashSet<>();
        parts.stream().filter(part -> isBelow(n.applyAsLong(part))).forEach(hidden::add);
        Set<T> chosen = new HashSet<>();
        boolean grows = !hidden.isEmpty();
        while (grows) {
            grows = false;
            for (List<T> whole : wholes.values()) {
                Optional<T> next = next(whole, hidden, n);
                if (next.isPresent()) {
                    hidden.add(next.get());
                    chosen.add(next.get());
                    grows = true;
                }
            }
        }
        return chosen;
    }

    /** The part that a whole must withhold as well; empty if it gives nothing away, or has nothing left to withhold. */
    private static <T> Optional<T> next(List<T> whole, Set<T> hidden, ToLongFunction<T> n) {
        long count = 0;
        long answers = 0;
        for (T part : whole) {
            if (hidden.contains(part)) {
                count++;
                answers += n.applyAsLong(part);
            }
        }
        boolean isSafe = count == 0 || count > 1 && answers >= Sample.ANONYMITY_FLOOR;
        return isSafe
                ? Optional.empty()
                : whole.stream().filter(part -> !hidden.contains(part)).findFirst();
    }

    private static boolean isBelow(long answers) {
        return answers > 0 && answers < Sample.ANONYMITY_FLOOR;
    }

    /** A place with one of the things that tell it apart left out, each in turn. */
    private static List<Place> lines(Place place) {
        List<Place> lines = new ArrayList<>();
        for (Dimension left : place.values().keySet()) {
            Map<Dimension, String> others = new EnumMap<>(Dimension.class);
            others.putAll(place.values());
            others.remove(left);
            lines.add(new Place(others, place.step()));
        }
        if (place.step().isPresent()) {
            lines.add(place.always());
        }
        return lines;
    }
}
