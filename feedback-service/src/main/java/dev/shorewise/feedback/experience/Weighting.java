package dev.shorewise.feedback.experience;

import dev.shorewise.feedback.experience.contacts.ContactsUnavailable;
import dev.shorewise.feedback.experience.contacts.VendorService;
import dev.shorewise.feedback.experience.cuts.Cell;
import dev.shorewise.feedback.experience.cuts.Cut;
import dev.shorewise.feedback.experience.cuts.Heard;
import dev.shorewise.feedback.experience.cuts.Place;
import dev.shorewise.feedback.experience.findings.ContactMix;
import dev.shorewise.feedback.experience.findings.ContactMix.MixStanding;
import dev.shorewise.feedback.experience.findings.Weighted;
import dev.shorewise.feedback.responses.Dimension;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.faulttolerance.exceptions.FaultToleranceException;
import org.jboss.logging.Logger;

/** Brings what was answered to the mix of contacts that there were, as vendor-service counts them. */
@ApplicationScoped
public class Weighting {

    private static final Logger LOG = Logger.getLogger(Weighting.class);

    /** What kinds of contacts are told apart by, beside what the caller groups by. */
    private static final List<Dimension> USUAL = List.of(Dimension.SITE, Dimension.CHANNEL, Dimension.QUEUE);

    private static final int MOST_DIMENSIONS = 4;

    private final Figures figures;
    private final VendorService contacts;

    Weighting(Figures figures, VendorService contacts) {
        this.figures = figures;
        this.contacts = contacts;
    }

    /**
     * What was answered, and what it was weighted to.
     *
     * @param groups of the cut, each weighted to its own contacts; as answered alone where the mix is not to be had
     */
    public record Answer(ContactMix mix, List<Weighted> groups) {}

    /**
     * The groups of a cut, each weighted to its own contacts of the same period and filter.
     *
     * @param cut without a step, told apart by four dimensions at the most
     */
    public Answer of(Cut cut) {
        ContactMix mix = mix(cut, dimensions(cut));
        return new Answer(mix, weighted(cut, mix));
    }

    private ContactMix mix(Cut cut, Set<Dimension> dimensions) {
        try {
            List<ContactMix.Stratum> strata = contacts.answered(cut, dimensions);
            return new ContactMix(strata.isEmpty() ? MixStanding.NO_CONTACTS : MixStanding.KNOWN, dimensions, strata);
        } catch (ContactsUnavailable | FaultToleranceException e) {
            LOG.warnf("Figures stay unweighted: %s", e);
            return new ContactMix(MixStanding.UNAVAILABLE, dimensions, List.of());
        }
    }

    private static Set<Dimension> dimensions(Cut cut) {
        EnumSet<Dimension> dimensions = EnumSet.noneOf(Dimension.class);
        dimensions.addAll(cut.by());
        USUAL.stream().filter(usual -> dimensions.size() < MOST_DIMENSIONS).forEach(dimensions::add);
        return dimensions;
    }

    private List<Weighted> weighted(Cut cut, ContactMix mix) {
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
