package dev.shorewise.feedback.experience.cuts;

import dev.shorewise.feedback.experience.Sample;
import dev.shorewise.feedback.text.MonthlyVoice.Tally;
import dev.shorewise.statistics.Ratio;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What can be followed and compared.
 *
 * @param kind of score
 * @param theme whose share it is; empty unless the kind is {@link Kind#THEME}
 */
public record Score(Kind kind, String theme) {

    private static final String OF_THEME = "theme:";
    private static final int TOP_OF_FIVE = 2;
    private static final int TOP_OF_SEVEN = 3;
    private static final int WORST_DETRACTOR = 0;
    private static final int BEST_DETRACTOR = 6;

    /** The kinds of scores. */
    public enum Kind {
        CSAT("csat/top2-of-5@1", true),
        NPS("nps/transactional@1", true),
        DETRACTORS("nps/share-detractors@1", false),
        CES("ces/top3-of-7@1", true),
        SENTIMENT("sentiment/mean-score@1", true),
        NEGATIVE("sentiment/share-negative@1", false),
        THEME("theme/share-of-comments@1", false);

        private final String definition;
        private final boolean higherIsBetter;

        Kind(String definition, boolean higherIsBetter) {
            this.definition = definition;
            this.higherIsBetter = higherIsBetter;
        }

        /** The definition of its figure. */
        public String definition() {
            return definition;
        }

        /** Whether more of it is better. */
        public boolean higherIsBetter() {
            return higherIsBetter;
        }
    }

    public Score {
        if ((kind == Kind.THEME) == theme.isEmpty()) {
            throw new IllegalArgumentException(
                    "a theme's share names its theme and nothing else does, but got " + kind + " of '" + theme + "'");
        }
    }

    /** The score of a kind that is not a theme's. */
    public static Score of(Kind kind) {
        return new Score(kind, "");
    }

    /** The share of comments that touch a theme. */
    public static Score ofTheme(String theme) {
        return new Score(Kind.THEME, theme);
    }

    /** Such as {@code csat} or {@code theme:waiting}; empty if it is neither. */
    public static Optional<Score> parse(String code) {
        if (code.startsWith(OF_THEME) && code.length() > OF_THEME.length()) {
            return Optional.of(ofTheme(code.substring(OF_THEME.length())));
        }
        return kinds().stream()
                .filter(kind -> kind.name().toLowerCase(Locale.ROOT).equals(code))
                .findFirst()
                .map(Score::of);
    }

    /** As {@link #parse} reads it. */
    public String code() {
        return kind == Kind.THEME ? OF_THEME + theme : kind.name().toLowerCase(Locale.ROOT);
    }

    /** All kinds that need no theme. */
    public static List<Kind> kinds() {
        return Arrays.stream(Kind.values()).filter(kind -> kind != Kind.THEME).toList();
    }

    /** Its parts where it is a share; empty for the net promoter score and the mean sentiment, which are none. */
    public Optional<Ratio> share(Heard heard) {
        return switch (kind) {
            case CSAT -> Optional.of(heard.csat().top(TOP_OF_FIVE));
            case CES -> Optional.of(heard.ces().top(TOP_OF_SEVEN));
            case DETRACTORS ->
                Optional.of(new Ratio(
                        heard.nps().between(WORST_DETRACTOR, BEST_DETRACTOR),
                        heard.nps().answers()));
            case NEGATIVE -> Optional.of(new Ratio(heard.voice().read().negative(), read(heard)));
            case THEME -> Optional.of(new Ratio(touching(heard), read(heard)));
            case NPS, SENTIMENT -> Optional.empty();
        };
    }

    /** The answers or comments that it rests on. */
    public long n(Heard heard) {
        return switch (kind) {
            case CSAT -> heard.csat().answers();
            case NPS, DETRACTORS -> heard.nps().answers();
            case CES -> heard.ces().answers();
            case SENTIMENT, NEGATIVE, THEME -> read(heard);
        };
    }

    /** How it may be read on what was heard. */
    public Sample.Standing standing(Heard heard) {
        Sample sample = kind == Kind.NPS ? Sample.NPS : Sample.CSAT;
        return sample.standing(n(heard));
    }

    /** As {@link #standing}, and for a theme besides whether enough comments touch it to publish how many. */
    public Sample.Standing publishing(Heard heard) {
        boolean isFew = kind == Kind.THEME && touching(heard) > 0 && touching(heard) < Sample.ANONYMITY_FLOOR;
        return isFew ? Sample.Standing.BELOW_ANONYMITY_FLOOR : standing(heard);
    }

    /** The comments that touch the theme. */
    long touching(Heard heard) {
        return heard.voice().themes().getOrDefault(theme, Tally.NONE).scores().count();
    }

    private static long read(Heard heard) {
        return heard.voice().read().scores().count();
    }
}
