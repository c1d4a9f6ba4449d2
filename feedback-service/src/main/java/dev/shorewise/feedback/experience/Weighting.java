package dev.shorewise.feedback.experience;

import dev.shorewise.feedback.experience.cuts.Cell;
import dev.shorewise.feedback.experience.cuts.Cut;
import dev.shorewise.feedback.experience.cuts.Heard;
import dev.shorewise.feedback.experience.cuts.Place;
import dev.shorewise.feedback.experience.findings.ContactMix;
import dev.shorewise.feedback.experience.findings.Weighted;
import dev.shorewise.feedback.responses.Dimension;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Brings what was answered to the mix of contacts that there were. */
@ApplicationScoped
public class Weighting {

    private final Figures figures;

    Weighting(Figures figures) {
        this.figures = figures;
    }

    /**
     * The groups of a cut, each weighted to its own contacts.
     *
     * @param cut without a step; its dimensions are among those of the mix
     * @param mix of the same period and filter
     */
    public List<Weighted> of(Cut cut, ContactMix mix) {
        Map<Map<Dimension, String>, Heard> heard = new LinkedHashMap<>();
        for (Cell cell : figures.of(cut.by(List.copyOf(mix.dimensions())))) {
            heard.put(cell.place().values(), cell.heard());
        }
        Map<Map<Dimension, String>, List<Weighted.Part>> parts = new LinkedHashMap<>();
        Map<Map<Dimension, String>, Heard> raw = new LinkedHashMap<>();
        heard.forEach((at, said) -> raw.merge(group(cut, at), said, Heard::plus));
        for (ContactMix.Stratum stratum : mix.strata()) {
            if (fits(cut, stratum.at())) {
                Map<Dimension, String> group = group(cut, stratum.at());
                parts.computeIfAbsent(group, key -> new ArrayList<>())
                        .add(new Weighted.Part(stratum.contacts(), heard.getOrDefault(stratum.at(), Heard.NOTHING)));
                raw.putIfAbsent(group, Heard.NOTHING);
            }
        }
        List<Weighted> weighted = new ArrayList<>();
        raw.forEach((group, said) -> weighted.add(
                new Weighted(new Place(group, Optional.empty()), said, parts.getOrDefault(group, List.of()))));
        return weighted;
    }

    private static boolean fits(Cut cut, Map<Dimension, String> at) {
        return cut.only().entrySet().stream()
                .allMatch(only -> only.getValue().equals(at.getOrDefault(only.getKey(), only.getValue())));
    }

    private static Map<Dimension, String> group(Cut cut, Map<Dimension, String> at) {
        Map<Dimension, String> group = new EnumMap<>(Dimension.class);
        cut.by().forEach(dimension -> group.put(dimension, at.getOrDefault(dimension, "")));
        return group;
    }
}
