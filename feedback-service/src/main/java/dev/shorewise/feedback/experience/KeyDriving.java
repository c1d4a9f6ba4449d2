package dev.shorewise.feedback.experience;

import dev.shorewise.feedback.experience.cuts.Cut;
import dev.shorewise.feedback.experience.findings.Drivers;
import dev.shorewise.feedback.experience.findings.Drivers.Outcome;
import dev.shorewise.feedback.experience.findings.Respondents;
import dev.shorewise.feedback.experience.findings.Weighing;
import dev.shorewise.feedback.experience.store.RespondentRows;
import dev.shorewise.kit.memory.Recent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/**
 * Finds what goes with satisfaction. Weighing takes half a second of a processor, so what was weighed lately is remembered
 * by the print of everybody who was weighed: a reading, a correction or an erasure is another print.
 */
@ApplicationScoped
public class KeyDriving {

    /** Respondents of one analysis at the most; of more, so many are drawn by a hash of their id. */
    public static final int MOST = 20_000;

    private static final int REMEMBERED = 200;

    private final RespondentRows rows;
    private final Figures figures;
    private final Recent<String, Drivers> recent = new Recent<>(REMEMBERED);

    KeyDriving(RespondentRows rows, Figures figures) {
        this.rows = rows;
        this.figures = figures;
    }

    /** Those who judged and wrote. */
    @Transactional
    public Respondents respondents(Outcome outcome, Cut cut) {
        return new Respondents(outcome, rows.of(outcome, cut, figures.zone(), MOST));
    }

    /** The drivers of the outcome that they judged. */
    public Drivers of(Respondents respondents) {
        return recent.get(respondents.print(), print -> Weighing.of(respondents.outcome(), respondents.all()));
    }
}
