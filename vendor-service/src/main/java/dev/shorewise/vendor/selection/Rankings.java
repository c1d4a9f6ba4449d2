package dev.shorewise.vendor.selection;

import dev.shorewise.vendor.papers.Paper;
import dev.shorewise.vendor.selection.ranking.Judged;
import dev.shorewise.vendor.selection.ranking.Ranker;
import dev.shorewise.vendor.selection.ranking.Ranking;
import jakarta.enterprise.context.ApplicationScoped;

/** The ranking of a tender whose marks are released. */
@ApplicationScoped
public class Rankings {

    private final Tenders tenders;

    Rankings(Tenders tenders) {
        this.tenders = tenders;
    }

    /**
     * The ranking; the same for the same seed as long as the tender exists.
     *
     * @throws SelectionRefusal before the release: who sees the ranking sees the others' marks
     */
    public Ranking of(String tenderId, long seed) {
        Paper<TenderFile> file = tenders.get(tenderId);
        if (file.body().stage() == TenderFile.Stage.OPEN) {
            throw new SelectionRefusal(
                    SelectionRefusal.Kind.NOT_RELEASED, "There is a ranking once all marks are released.");
        }
        Ranking ranking = Ranker.rank(
                new Judged(
                        file.body().tender(),
                        tenders.facts(file),
                        tenders.sheets(tenderId).stream().map(Paper::body).toList(),
                        file.body().records()),
                seed);
        Weighing weighing = file.body().weighing();
        return weighing == null ? ranking : ranking.with(weighing.finding());
    }
}
