package dev.shorewise.vendor.selection;

import dev.shorewise.vendor.papers.Paper;
import dev.shorewise.vendor.papers.PaperKind;
import dev.shorewise.vendor.papers.Papers;
import dev.shorewise.vendor.registry.Vendors;
import dev.shorewise.vendor.selection.TenderFile.Stage;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;

/** Tenders, from the first draft to the decision. They are the client's own: no vendor ever sees one. */
@ApplicationScoped
public class Tenders {

    private static final PaperKind<TenderFile> FILE = new PaperKind<>("TENDER", TenderFile.class);
    private static final PaperKind<BidFacts> FACTS = new PaperKind<>("TENDER_FACTS", BidFacts.class);
    private static final PaperKind<Sheet> SHEET = new PaperKind<>("TENDER_SHEET", Sheet.class);

    private final Papers papers;
    private final Vendors vendors;
    private final TrackRecords records;

    Tenders(Papers papers, Vendors vendors, TrackRecords records) {
        this.papers = papers;
        this.vendors = vendors;
        this.records = records;
    }

    /**
     * Adds a tender, or changes it while nobody has judged by it.
     *
     * @param weighing how the weights came about; null where somebody just said them
     * @throws SelectionRefusal once somebody has
     */
    @Transactional
    public Paper<TenderFile> put(
            String id, Tender tender, @Nullable Weighing weighing, String by, LongConsumer basedOn) {
        tender.bidders().stream().filter(Tender.Bidder::known).forEach(bidder -> vendors.mustExist(bidder.vendorId()));
        if (papers.find(file(id)).isPresent()) {
            mustBe(Stage.OPEN, papers.hold(file(id)));
            if (!papers.list(SHEET, Papers.CLIENT, id).isEmpty()) {
                throw new SelectionRefusal(
                        SelectionRefusal.Kind.TENDER_IN_USE,
                        "Somebody has handed in marks: what counts cannot be changed any more.");
            }
        }
        return papers.put(file(id), new TenderFile(tender, Stage.OPEN, List.of(), null, weighing), by, basedOn);
    }

    public Paper<TenderFile> get(String id) {
        return papers.get(file(id));
    }

    public List<Paper<TenderFile>> list(Optional<String> after, int most) {
        return papers.page(FILE, Papers.CLIENT, after, most);
    }

    /** Tells about gates and figures, as long as marks are not released. */
    @Transactional
    public Paper<BidFacts> tell(String id, BidFacts facts, String by, LongConsumer basedOn) {
        mustBe(Stage.OPEN, papers.hold(file(id)));
        return papers.put(facts(id), facts, by, basedOn);
    }

    public BidFacts facts(Paper<TenderFile> file) {
        return papers.find(facts(file.id())).map(Paper::body).orElse(BidFacts.NONE);
    }

    /** What was told, with its revision; empty if nothing was. */
    public Optional<Paper<BidFacts>> told(String id) {
        return papers.find(facts(id));
    }

    /**
     * Hands in an evaluator's sheet, or changes it as long as marks are not released.
     *
     * @param evaluator whose it is
     */
    @Transactional
    public Paper<Sheet> handIn(String id, String evaluator, Sheet sheet, LongConsumer basedOn) {
        Paper<TenderFile> file = papers.hold(file(id));
        mustBe(Stage.OPEN, file);
        sheet.mustFit(file.body().tender());
        return papers.put(new Papers.Place<>(SHEET, Papers.CLIENT, id, evaluator), sheet, evaluator, basedOn);
    }

    /** The sheets that somebody may see: their own, and all once they are released. */
    public List<Paper<Sheet>> sheets(String id, String reader) {
        boolean released = get(id).body().stage() != Stage.OPEN;
        return sheets(id).stream()
                .filter(sheet -> released || sheet.id().equals(reader))
                .toList();
    }

    /** Every sheet of a tender. */
    List<Paper<Sheet>> sheets(String id) {
        return papers.list(SHEET, Papers.CLIENT, id);
    }

    /**
     * Lets all marks be seen and none be changed any more, and keeps the track records as they are now.
     *
     * @throws SelectionRefusal if sheets, gates or figures are missing
     */
    public Paper<TenderFile> release(String id, String by, LongConsumer basedOn) {
        // read before the transaction: figures have a moment of their own
        return release(id, records.of(get(id).body().tender()), by, basedOn);
    }

    @Transactional
    Paper<TenderFile> release(String id, List<TrackRecord> known, String by, LongConsumer basedOn) {
        Paper<TenderFile> file = papers.hold(file(id));
        mustBe(Stage.OPEN, file);
        Completeness.check(file.body().tender(), facts(file), sheets(id).size());
        return papers.change(file(id), old -> old.at(Stage.RELEASED, known, null), by, basedOn);
    }

    /** Keeps who was chosen and why. */
    @Transactional
    public Paper<TenderFile> decide(String id, TenderFile.Decision decision, LongConsumer basedOn) {
        Paper<TenderFile> file = papers.hold(file(id));
        mustBe(Stage.RELEASED, file);
        if (file.body().tender().bidders().stream()
                .noneMatch(bidder -> bidder.id().equals(decision.bidderId()))) {
            throw Tender.flawed("bidderId: one of the bidders.");
        }
        return papers.change(file(id), old -> old.at(Stage.DECIDED, old.records(), decision), decision.by(), basedOn);
    }

    private static void mustBe(Stage stage, Paper<TenderFile> file) {
        if (file.body().stage() != stage) {
            throw new SelectionRefusal(
                    SelectionRefusal.Kind.WRONG_STAGE,
                    "The tender is " + file.body().stage() + "; this is done while it is " + stage + ".");
        }
    }

    private static Papers.Place<TenderFile> file(String id) {
        return new Papers.Place<>(FILE, Papers.CLIENT, "", id);
    }

    private static Papers.Place<BidFacts> facts(String id) {
        return new Papers.Place<>(FACTS, Papers.CLIENT, id, "facts");
    }
}
