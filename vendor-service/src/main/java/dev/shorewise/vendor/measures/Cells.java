package dev.shorewise.vendor.measures;

import dev.shorewise.statistics.Moments;
import dev.shorewise.statistics.Ratio;
import dev.shorewise.vendor.contacts.Cut;
import dev.shorewise.vendor.contacts.Dimension;
import dev.shorewise.vendor.contacts.GroupKey;
import dev.shorewise.vendor.contacts.Snapshots;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Handling times and outcomes of like contacts, by their parts: what comparisons of work are made of. */
@ApplicationScoped
public class Cells {

    private static final String WITH_WRAP = "aht/talk-hold-wrap@1";
    private static final String WITHOUT_WRAP = "aht/talk-hold@1";
    private static final String RESOLVED = "fcr/no-repeat-per-contact@1";
    private static final String IN_TIME = "service-level/answered-in-time-over-offered@1";

    private final Kpis kpis;
    private final Snapshots snapshots;

    Cells(Kpis kpis, Snapshots snapshots) {
        this.kpis = kpis;
        this.snapshots = snapshots;
    }

    /**
     * Like contacts.
     *
     * @param by the value of each dimension that tells cells apart
     * @param handling seconds, with wrap where the source tells it of all
     * @param resolved contacts without a repeat over those old enough to tell
     * @param inTime answered in time over offered
     */
    public record Cell(Map<Dimension, String> by, Moments handling, Ratio resolved, Ratio inTime) {}

    /** The cells of a cut, read at one moment of their own. */
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    public List<Cell> of(Cut cut) {
        List<Kpi> wanted = Catalogue.select(String.join(",", WITH_WRAP, WITHOUT_WRAP, RESOLVED, IN_TIME));
        SiteModels models = kpis.models(cut, wanted);
        return snapshots.read(contacts -> new Reading(contacts, models, Params.DEFAULT)
                .figures(wanted).entrySet().stream()
                        .map(group -> cell(cut, group.getKey(), group.getValue(), wanted))
                        .toList());
    }

    private static Cell cell(Cut cut, GroupKey key, Figures figures, List<Kpi> wanted) {
        Moments full = figures.moments(wanted.get(0)).orElse(Moments.NONE);
        Moments talk = figures.moments(wanted.get(1)).orElse(Moments.NONE);
        Map<Dimension, String> by = new LinkedHashMap<>();
        for (int i = 0; i < cut.by().size(); i++) {
            by.put(cut.by().get(i), key.values().get(i));
        }
        return new Cell(
                by,
                full.count() == talk.count() ? full : talk,
                figures.rate(wanted.get(2)).orElse(Ratio.NONE),
                figures.rate(wanted.get(3)).orElse(Ratio.NONE));
    }
}
