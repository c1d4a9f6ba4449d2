package dev.shorewise.feedback.experience;

import dev.shorewise.feedback.experience.cuts.Cell;
import dev.shorewise.feedback.experience.cuts.Cut;
import dev.shorewise.feedback.experience.store.HeardCounts;
import dev.shorewise.kit.problems.KitRefusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.ZoneId;
import java.util.List;

/** Answers what customers say, cut by any dimension. */
@ApplicationScoped
public class Figures {

    /** Cells that one answer holds at the most. */
    public static final int MOST = 5_000;

    private final HeardCounts counts;
    private final ZoneId zone;

    Figures(HeardCounts counts, ExperienceSettings settings) {
        this.counts = counts;
        this.zone = settings.timeZone();
    }

    /** Where days, weeks and months begin. */
    public ZoneId zone() {
        return zone;
    }

    /**
     * The cells that have any response, in order.
     *
     * @throws KitRefusal (400) if there are more than {@value #MOST}
     */
    @Transactional
    public List<Cell> of(Cut cut) {
        List<Cell> cells = counts.of(cut, zone, MOST + 1);
        if (cells.size() > MOST) {
            throw KitRefusal.badParameter(
                    "groupBy", "fewer dimensions, longer steps or a filter: there are more than " + MOST + " groups");
        }
        return cells;
    }
}
