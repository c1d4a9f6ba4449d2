package dev.shorewise.vendor.partnership;

import dev.shorewise.vendor.papers.Paper;
import dev.shorewise.vendor.papers.PaperKind;
import dev.shorewise.vendor.papers.Papers;
import dev.shorewise.vendor.registry.Vendors;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.function.LongConsumer;

/** Questionnaires that both sides answer. */
@ApplicationScoped
public class Alignments {

    private static final PaperKind<Questionnaire> QUESTIONNAIRE = new PaperKind<>("QUESTIONNAIRE", Questionnaire.class);
    private static final PaperKind<Answers> ANSWERS = new PaperKind<>("ALIGNMENT_ANSWERS", Answers.class);

    private final Papers papers;
    private final Vendors vendors;

    Alignments(Papers papers, Vendors vendors) {
        this.papers = papers;
        this.vendors = vendors;
    }

    /** Adds a questionnaire, or changes it while nobody has answered. */
    @Transactional
    public Paper<Questionnaire> put(
            String vendorId, String id, Questionnaire questionnaire, String by, LongConsumer basedOn) {
        vendors.mustExist(vendorId);
        if (!papers.list(ANSWERS, vendorId, id).isEmpty()) {
            throw new PartnershipRefusal(
                    PartnershipRefusal.Kind.QUESTIONNAIRE_IN_USE, "Somebody has answered: ask anew under another id.");
        }
        return papers.put(new Papers.Place<>(QUESTIONNAIRE, vendorId, "", id), questionnaire, by, basedOn);
    }

    public Paper<Questionnaire> get(String vendorId, String id) {
        return papers.get(new Papers.Place<>(QUESTIONNAIRE, vendorId, "", id));
    }

    /** Keeps a person's answers, which replace what they answered before. Nobody else reads them one by one. */
    @Transactional
    public void answer(String vendorId, String id, Answers answers, String by) {
        answers.mustFit(
                papers.hold(new Papers.Place<>(QUESTIONNAIRE, vendorId, "", id)).body());
        papers.put(new Papers.Place<>(ANSWERS, vendorId, id, answers.side() + "/" + by), answers, by, revision -> {});
    }

    /** How far the sides think alike, once both have answered. */
    public Alignment alignment(String vendorId, String id) {
        return Alignment.of(
                get(vendorId, id).body(),
                papers.list(ANSWERS, vendorId, id).stream().map(Paper::body).toList());
    }
}
