package dev.shorewise.feedback.text;

import dev.shorewise.feedback.text.store.TaxonomyRows;
import dev.shorewise.kit.problems.InvalidParam;
import dev.shorewise.text.themes.Taxonomy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** The taxonomies of the house: the one that ships, and what people made of it. The newest counts. */
@ApplicationScoped
public class Taxonomies {

    private static final int MOST_WORDS = 200;
    private static final int MOST_EXAMPLES = 2_000;
    private static final int LONGEST_WORD = 60;
    private static final int LONGEST_EXAMPLE = 500;

    private final TaxonomyRows rows;
    private final Clock clock;

    Taxonomies(TaxonomyRows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    /** The version in force. */
    @Transactional
    public int newestVersion() {
        return rows.newest();
    }

    /** The one in force. */
    @Transactional
    public PublishedTaxonomy newest() {
        return find(rows.newest()).orElseThrow();
    }

    /** One version. */
    @Transactional
    public Optional<PublishedTaxonomy> find(int version) {
        return version == 1 ? Optional.of(PublishedTaxonomy.shipped()) : rows.find(version);
    }

    /**
     * Puts other themes in force; comments are read again by them.
     *
     * @param expected refuses by throwing when the caller has not read the newest version
     * @throws TextRefusal if it is no taxonomy, or somebody else was faster
     */
    @Transactional
    public PublishedTaxonomy publish(List<Taxonomy.Theme> themes, String by, Consumer<PublishedTaxonomy> expected) {
        PublishedTaxonomy known = newest();
        expected.accept(known);
        check(themes);
        PublishedTaxonomy next = new PublishedTaxonomy(
                taxonomy(known.taxonomy().version() + 1, themes),
                by,
                clock.instant().truncatedTo(ChronoUnit.MICROS));
        if (!rows.add(next)) {
            throw new TextRefusal(
                    TextRefusal.Kind.CHANGED_MEANWHILE,
                    "This was changed meanwhile. Read it again, then write.",
                    List.of());
        }
        return next;
    }

    private static Taxonomy taxonomy(int version, List<Taxonomy.Theme> themes) {
        try {
            return new Taxonomy(version, themes);
        } catch (IllegalArgumentException e) {
            throw refused(String.valueOf(e.getMessage()));
        }
    }

    private static void check(List<Taxonomy.Theme> themes) {
        long examples =
                themes.stream().mapToLong(theme -> theme.examples().size()).sum();
        if (examples > MOST_EXAMPLES) {
            throw refused("at most " + MOST_EXAMPLES + " examples in all, not " + examples);
        }
        for (Taxonomy.Theme theme : themes) {
            theme.words().forEach((language, words) -> {
                boolean fits = words.size() <= MOST_WORDS
                        && words.stream()
                                .allMatch(word -> !word.isBlank()
                                        && word.length() <= LONGEST_WORD
                                        && word.indexOf(',') < 0
                                        && word.indexOf('\t') < 0
                                        && word.indexOf('\0') < 0);
                if (!fits) {
                    throw refused(theme.id() + " in " + language + ": at most " + MOST_WORDS
                            + " words or phrases of at most " + LONGEST_WORD + " characters without comma");
                }
            });
            boolean fit = theme.examples().stream()
                    .allMatch(example ->
                            !example.isBlank() && example.length() <= LONGEST_EXAMPLE && example.indexOf('\0') < 0);
            if (!fit) {
                throw refused(theme.id() + ": examples of at most " + LONGEST_EXAMPLE + " characters");
            }
        }
    }

    private static TextRefusal refused(String reason) {
        return new TextRefusal(
                TextRefusal.Kind.INVALID_TAXONOMY,
                "This is no taxonomy: " + reason + ".",
                List.of(new InvalidParam("themes", reason)));
    }
}
