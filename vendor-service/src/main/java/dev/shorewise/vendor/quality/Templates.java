package dev.shorewise.vendor.quality;

import dev.shorewise.kit.problems.KitRefusal;
import dev.shorewise.vendor.quality.store.TemplateRows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** Scorecards in versions. */
@ApplicationScoped
public class Templates {

    private final TemplateRows rows;
    private final Clock clock;

    Templates(TemplateRows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    /** Adds the next version of a scorecard; the first one if there is none. */
    @Transactional
    public Template add(String id, Scorecard scorecard, String by) {
        if (!id.matches("[a-z0-9][a-z0-9-]{1,39}")) {
            throw KitRefusal.badParameter("id", "2 to 40 small letters, digits and hyphens");
        }
        scorecard.check();
        return rows.add(id, scorecard, by, clock.instant().truncatedTo(ChronoUnit.MICROS));
    }

    /** A version; refused as unknown if there is none. */
    @Transactional
    public Template get(Template.Ref ref) {
        return rows.find(ref).orElseThrow(KitRefusal::unknown);
    }

    /** All versions of all scorecards. */
    @Transactional
    public List<Template> list() {
        return rows.list();
    }
}
