package dev.shorewise.feedback.experience;

import dev.shorewise.feedback.experience.cuts.Cell;
import dev.shorewise.feedback.experience.cuts.Cut;
import dev.shorewise.feedback.experience.cuts.Heard;
import dev.shorewise.feedback.experience.cuts.Place;
import dev.shorewise.feedback.experience.cuts.Score;
import dev.shorewise.feedback.experience.cuts.Withheld;
import dev.shorewise.feedback.experience.findings.Compared;
import dev.shorewise.feedback.experience.findings.Compared.Pair;
import dev.shorewise.feedback.responses.Dimension;
import dev.shorewise.statistics.comparison.Multiplicity;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Holds groups against each other, and each against its own past. */
@ApplicationScoped
public class Comparing {

    private final Figures figures;

    Comparing(Figures figures) {
        this.figures = figures;
    }

    /** Each group of a cut now against the same group in an earlier period. */
    public List<Compared> changes(Score score, Cut now, Period before) {
        List<Cell> cellsThen = figures.of(now.in(before));
        List<Cell> cells = figures.of(now);
        Map<Place, Heard> then = byPlace(cellsThen);
        Map<Place, Heard> today = byPlace(cells);
        Set<Place> withheld = new HashSet<>(Withheld.of(score, cells));
        withheld.addAll(Withheld.of(score, cellsThen));
        Set<Place> places = new LinkedHashSet<>(today.keySet());
        places.addAll(then.keySet());
        return Compared.all(
                score,
                places.stream()
                        .map(place -> new Pair(
                                place,
                                today.getOrDefault(place, Heard.NOTHING),
                                then.getOrDefault(place, Heard.NOTHING),
                                withheld.contains(place)))
                        .toList());
    }

    /** Everybody else after against before: what changed where nothing was done. */
    public Compared changeElsewhere(Score score, Period after, Period before, Map<Dimension, String> here) {
        Cut everywhere = new Cut(after, Map.of(), List.copyOf(here.keySet()), Optional.empty());
        return Compared.all(
                        score,
                        List.of(new Pair(
                                new Place(Map.of(), Optional.empty()),
                                elsewhere(everywhere, here),
                                elsewhere(everywhere.in(before), here))))
                .get(0);
    }

    private Heard elsewhere(Cut cut, Map<Dimension, String> here) {
        return Cell.together(figures.of(cut).stream()
                .filter(cell -> !cell.place().values().equals(here))
                .toList());
    }

    /** Each group against all others together; what is kept back of a group is kept back of its others too. */
    public List<Compared> againstTheRest(Score score, Cut cut) {
        List<Cell> cells = figures.of(cut);
        Set<Place> withheld = Withheld.of(score, cells);
        return Compared.all(
                score,
                cells.stream()
                        .map(cell -> new Pair(
                                cell.place(),
                                cell.heard(),
                                Cell.together(cells.stream()
                                        .filter(other -> !other.equals(cell))
                                        .toList()),
                                withheld.contains(cell.place())
                                        || !score.publishing(cell.heard()).isShown()))
                        .toList());
    }

    /** Each group against one of them, such as each delivery model against the in-house team. */
    public List<Compared> against(String reference, Score score, Cut cut) {
        List<Cell> cells = figures.of(cut);
        List<Cell> held = cells.stream().filter(cell -> isAt(reference, cell)).toList();
        Heard heard = Cell.together(held);
        Set<Place> withheld = Withheld.of(score, cells);
        boolean isReferenceWithheld = held.stream().anyMatch(cell -> withheld.contains(cell.place()));
        return Compared.all(
                score,
                cells.stream()
                        .filter(cell -> !isAt(reference, cell))
                        .map(cell -> new Pair(
                                cell.place(),
                                cell.heard(),
                                heard,
                                isReferenceWithheld || withheld.contains(cell.place())))
                        .toList());
    }

    /** The shares of all themes now against an earlier period, what rose most first. */
    public List<Compared> themes(Cut now, Period before) {
        Heard today = Cell.together(figures.of(now.by(List.of())));
        Heard then = Cell.together(figures.of(now.by(List.of()).in(before)));
        Place everywhere = new Place(Map.of(), Optional.empty());
        Set<String> themes = new TreeSet<>(today.voice().themes().keySet());
        themes.addAll(then.voice().themes().keySet());
        List<Score> scores = themes.stream().map(Score::ofTheme).toList();
        return oneFamily(scores, new Pair(everywhere, today, then));
    }

    private static List<Compared> oneFamily(List<Score> scores, Pair pair) {
        List<Compared> single = scores.stream()
                .flatMap(score -> Compared.all(score, List.of(pair)).stream())
                .toList();
        double[] adjusted = Multiplicity.benjaminiHochberg(single.stream()
                .flatMap(one -> one.difference().stream())
                .mapToDouble(difference -> difference.chance())
                .toArray());
        List<Compared> family = new ArrayList<>();
        int tested = 0;
        for (Compared one : single) {
            family.add(one.difference().isEmpty() ? one : one.adjusted(adjusted[tested++]));
        }
        return family.stream()
                .sorted(Comparator.comparingDouble((Compared one) ->
                        -one.difference().map(difference -> difference.value()).orElse(-1.0)))
                .toList();
    }

    private static boolean isAt(String reference, Cell cell) {
        return cell.place().values().containsValue(reference);
    }

    private static Map<Place, Heard> byPlace(List<Cell> cells) {
        return cells.stream()
                .collect(Collectors.toMap(Cell::place, Cell::heard, Heard::plus, LinkedHashMap<Place, Heard>::new));
    }
}
