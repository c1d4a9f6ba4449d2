package dev.shorewise.feedback.experience.findings;

import dev.shorewise.feedback.experience.cuts.Heard;
import dev.shorewise.feedback.experience.cuts.Place;
import dev.shorewise.feedback.experience.cuts.Score;
import dev.shorewise.statistics.Moments;
import dev.shorewise.statistics.NetPromoterScore;
import dev.shorewise.statistics.Ratio;
import dev.shorewise.statistics.sampling.PostStratifiedMean;
import dev.shorewise.statistics.sampling.PostStratifiedMean.Cell;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A group's scores as answered, and as they would be had every kind of contact answered as often.
 *
 * @param place of the group
 * @param raw as answered
 * @param parts its kinds of contacts, each with its answers
 */
public record Weighted(Place place, Heard raw, List<Part> parts) {

    /**
     * One kind of contacts.
     *
     * @param contacts of this kind
     * @param heard from it
     */
    public record Part(double contacts, Heard heard) {}

    public Weighted {
        parts = List.copyOf(parts);
    }

    /** The score weighted to the mix of contacts; empty where no kind has ten answers. Small kinds are put together. */
    public Optional<PostStratifiedMean> of(Score score) {
        List<Cell> cells = new ArrayList<>();
        double smallContacts = 0;
        Heard small = Heard.NOTHING;
        for (Part part : parts) {
            long n = score.n(part.heard());
            if (n > 0 && n < PostStratifiedMean.LEAST) {
                smallContacts += part.contacts();
                small = small.plus(part.heard());
            } else {
                cells.add(cell(score, part));
            }
        }
        if (smallContacts > 0) {
            cells.add(cell(score, new Part(smallContacts, small)));
        }
        return PostStratifiedMean.of(cells);
    }

    private static Cell cell(Score score, Part part) {
        Heard heard = part.heard();
        long n = score.n(heard);
        if (n == 0) {
            return new Cell(part.contacts(), 0, 0, 0);
        }
        return switch (score.kind()) {
            case NPS -> {
                NetPromoterScore nps = NetPromoterScore.of(heard.nps());
                double error = nps.standardError().orElseThrow();
                yield new Cell(part.contacts(), n, nps.score().orElseThrow(), error * error * n);
            }
            case SENTIMENT -> {
                Moments scores = heard.voice().read().scores();
                yield new Cell(
                        part.contacts(),
                        n,
                        scores.mean().orElseThrow(),
                        scores.variance().orElse(0));
            }
            case CSAT, CES, DETRACTORS, NEGATIVE, THEME -> {
                Ratio share = score.share(heard).orElseThrow();
                double p = share.value().orElseThrow();
                yield new Cell(part.contacts(), n, p, p * (1 - p));
            }
        };
    }
}
