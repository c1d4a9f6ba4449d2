package dev.shorewise.feedback.experience;

import dev.shorewise.feedback.experience.cuts.Cut;
import dev.shorewise.feedback.experience.findings.Drivers;
import dev.shorewise.feedback.experience.findings.Drivers.Outcome;
import dev.shorewise.feedback.experience.findings.Weighing;
import dev.shorewise.feedback.experience.store.RespondentRows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Finds what goes with satisfaction. */
@ApplicationScoped
public class KeyDriving {

    /** Respondents of one analysis at the most; of more, so many are drawn by a hash of their id. */
    public static final int MOST = 20_000;

    private final RespondentRows respondents;
    private final Figures figures;

    KeyDriving(RespondentRows respondents, Figures figures) {
        this.respondents = respondents;
        this.figures = figures;
    }

    /** The drivers of an outcome among those who judged and wrote. */
    @Transactional
    public Drivers of(Outcome outcome, Cut cut) {
        return Weighing.of(outcome, respondents.of(outcome, cut, figures.zone(), MOST));
    }
}
