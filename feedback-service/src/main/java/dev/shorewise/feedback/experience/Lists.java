package dev.shorewise.feedback.experience;

import dev.shorewise.feedback.experience.cuts.Cut;
import dev.shorewise.feedback.experience.cuts.Score;
import dev.shorewise.feedback.experience.findings.Compared;
import dev.shorewise.feedback.experience.findings.Compared.Verdict;
import dev.shorewise.feedback.experience.findings.Listed;
import dev.shorewise.feedback.experience.findings.Quote;
import dev.shorewise.feedback.experience.store.QuoteRows;
import dev.shorewise.feedback.responses.Dimension;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Lists who deserves praise or attention, in customers' own words. */
@ApplicationScoped
public class Lists {

    private final Comparing comparing;
    private final Figures figures;
    private final QuoteRows quotes;

    Lists(Comparing comparing, Figures figures, QuoteRows quotes) {
        this.comparing = comparing;
        this.figures = figures;
        this.quotes = quotes;
    }

    /** The groups that are clearly better or worse than all others, the farthest first, each with some quotes. */
    @Transactional
    public List<Listed> groups(Quote.Kind kind, Score score, Cut cut, int most) {
        Verdict wanted = kind == Quote.Kind.EXCELLENCE ? Verdict.BETTER : Verdict.WORSE;
        return comparing.againstTheRest(score, cut).stream()
                .filter(compared -> compared.verdict() == wanted)
                .sorted(Comparator.comparingDouble(compared ->
                        -Math.abs(compared.difference().orElseThrow().value())))
                .map(compared -> new Listed(compared, ofGroup(kind, compared, cut, most)))
                .toList();
    }

    /** The plainest words of all; none where fewer than {@link Quote#LEAST_COMMENTS} wrote. */
    @Transactional
    public List<Quote> quotes(Quote.Kind kind, Cut cut, int most) {
        return quotes.of(kind, cut, figures.zone(), most);
    }

    private List<Quote> ofGroup(Quote.Kind kind, Compared compared, Cut cut, int most) {
        Map<Dimension, String> only = new EnumMap<>(Dimension.class);
        only.putAll(cut.only());
        only.putAll(compared.place().values());
        return quotes.of(kind, new Cut(cut.period(), only, List.of(), cut.step()), figures.zone(), most);
    }
}
