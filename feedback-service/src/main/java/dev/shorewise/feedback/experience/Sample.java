package dev.shorewise.feedback.experience;

import java.util.Optional;

/** How many answers a figure needs (definitions of measures, section 4.4). */
public enum Sample {
    /** Satisfaction. */
    CSAT(30),
    /** Net promoter score, whose interval is wider on the same number of answers. */
    NPS(100);

    /** Fewer answers than this are not published: a customer could be recognised. */
    public static final int ANONYMITY_FLOOR = 5;

    private final int forAState;

    Sample(int forAState) {
        this.forAState = forAState;
    }

    /** How a figure on that many answers may be read. */
    public Standing standing(long answers) {
        if (answers == 0) {
            return Standing.NO_ACTIVITY;
        }
        if (answers < ANONYMITY_FLOOR) {
            return Standing.BELOW_ANONYMITY_FLOOR;
        }
        return answers < forAState ? Standing.BELOW_MINIMUM_VOLUME : Standing.ENOUGH;
    }

    /** How a figure may be read; the names are the reasons that callers see. */
    public enum Standing {
        /** Nobody answered: there is no figure, neither 0 nor 100. */
        NO_ACTIVITY,
        /** Somebody answered, and so few that the figure is withheld. */
        BELOW_ANONYMITY_FLOOR,
        /** There is a figure, on too few answers to judge by. */
        BELOW_MINIMUM_VOLUME,
        /** There is a figure. */
        ENOUGH;

        /** Whether the figure and its counts are shown. */
        public boolean isShown() {
            return this == BELOW_MINIMUM_VOLUME || this == ENOUGH;
        }

        /** Why there is no figure, or why it is to be read with care. */
        public Optional<String> reason() {
            return this == ENOUGH ? Optional.empty() : Optional.of(name());
        }
    }
}
