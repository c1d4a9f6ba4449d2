package dev.shorewise.vendor.sla.rest;

import dev.shorewise.vendor.sla.StatementDocument;
import dev.shorewise.vendor.sla.engine.Credit;
import dev.shorewise.vendor.sla.engine.LevelResult;
import dev.shorewise.vendor.sla.engine.MonthResult;
import dev.shorewise.vendor.sla.engine.Posted;
import dev.shorewise.vendor.sla.engine.Settlement;
import dev.shorewise.vendor.sla.terms.ServiceLevel;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.format.TextStyle;
import java.util.Base64;
import java.util.List;
import java.util.Locale;

/** A statement as a page that prints on paper and carries two signatures. The same document makes the same page. */
final class StatementPage {

    static final String MEDIA_TYPE = "text/html;charset=UTF-8";

    private static final String STYLE = """
            body{font:14px/1.45 Georgia,serif;max-width:62em;margin:2em auto;padding:0 1em;color:#111}
            table{border-collapse:collapse;width:100%;margin:.5em 0 1.5em}
            th,td{border-bottom:1px solid #bbb;text-align:left;padding:.3em .8em .3em 0;vertical-align:top}
            th{border-bottom:2px solid #111;font-weight:600}
            .n{text-align:right;font-variant-numeric:tabular-nums;white-space:nowrap}
            h1{font-size:1.6em;margin-bottom:.2em}h2{font-size:1.15em;margin-top:2em;break-after:avoid}
            h3{font-size:1em;margin-bottom:0;break-after:avoid}ol{margin-top:.2em}
            .due{border:2px solid #111;padding:.6em 1em;font-size:1.15em;margin:1em 0;break-inside:avoid}
            .sign{display:flex;gap:4em;margin-top:2em;break-inside:avoid}.sign div{flex:1}
            .line{border-top:1px solid #111;margin-top:3.5em;padding-top:.3em}
            p,code{overflow-wrap:anywhere}code{font-size:.85em}
            @media screen and (max-width:44em){table{display:block;overflow-x:auto}.sign{flex-wrap:wrap;gap:0 2em}}
            @media print{body{margin:0;max-width:none;font-size:10.5pt}tr,li{break-inside:avoid}
            @page{margin:18mm;@bottom-right{content:counter(page) " / " counter(pages);font:9pt Georgia,serif}}}""";

    /** Nothing but this style sheet is loaded or run. */
    static final String POLICY = "default-src 'none'; style-src '" + digest() + "'; frame-ancestors 'none'";

    private final Html html = new Html();
    private final StatementDocument document;

    private StatementPage(StatementDocument document) {
        this.document = document;
    }

    static String of(StatementDocument document, String hash) {
        return new StatementPage(document).page(hash);
    }

    private String page(String hash) {
        StatementDocument.Head head = document.head();
        String title = "Service level statement, "
                + head.month().getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH) + " "
                + head.month().getYear();
        html.raw("<!doctype html><html lang=\"en\"><head><meta charset=\"utf-8\">"
                        + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">")
                .element("title", title + ": " + head.agreement())
                .raw("<style>" + STYLE + "</style></head><body><main>")
                .element("h1", title)
                .element(
                        "p",
                        head.agreement() + " (" + head.agreementId() + ") with " + head.vendorId()
                                + ", terms of version "
                                + document.result().version() + ". From "
                                + head.month().atDay(1) + " to " + head.month().atEndOfMonth() + ", days of "
                                + head.timeZone() + ". Revision " + head.revision() + ", "
                                + Wording.words(document.seal().state()) + ".");
        html.element("p", Wording.grade(document.feedGrade()));
        due();
        levels(document.result());
        credits(document.result());
        remedies(document.result());
        difference();
        judgements(document.result());
        inputs(hash);
        signatures();
        return html.raw("</main></body></html>").toString();
    }

    private void due() {
        Settlement settlement = document.result().settlement();
        String who =
                settlement.payable().signum() < 0 ? "The client pays the vendor " : "The vendor credits the client ";
        html.raw("<p class=\"due\">")
                .element("strong", who + amount(settlement.payable().abs()))
                .raw(settlement.payable().signum() == 0 ? "" : " with the next invoice.")
                .raw("</p>");
        html.head("What", "#Amount")
                .row("Credits for missed levels", amount(settlement.credits()))
                .row("Earned back by the vendor", amount(settlement.earnedBack().negate()))
                .row(
                        "Paid from the vendor's balance",
                        amount(settlement.offset().negate()));
        for (Posted posted : settlement.posted()) {
            html.row(
                    "Correction of " + posted.month() + ", " + posted.levelId() + " (revision " + posted.revision()
                            + ")",
                    amount(posted.correction().negate()));
        }
        html.row("Payable to the client", amount(settlement.payable())).end();
        if (settlement.balance().signum() != 0) {
            html.element("p", "Balance left against later credits: " + amount(settlement.balance()) + ".");
        }
    }

    private void levels(MonthResult month) {
        html.element("h2", "Service levels")
                .head("Level", "Promised", "#As measured", "#After exclusions", "#Value", "Verdict");
        for (LevelResult result : month.levels()) {
            ServiceLevel level = result.level();
            html.row(
                    level.id() + " " + level.name() + (level.mayCost() ? "" : " (reported, costs nothing)"),
                    Wording.promise(level),
                    Wording.figure(result.values().measured()),
                    Wording.figure(result.values().judged()),
                    Wording.value(level, result.values().shown()),
                    Wording.verdict(result));
        }
        html.end();
    }

    private void judgements(MonthResult month) {
        html.element("h2", "How each level was judged");
        for (LevelResult level : month.levels()) {
            html.element("h3", level.level().id() + " " + level.level().name())
                    .element("p", Wording.definition(level.level().measurement()))
                    .list(level.steps().stream().map(Wording::sentence).toList());
        }
    }

    private void credits(MonthResult month) {
        html.element("h2", "Credits").head("Level", "#Gross", "#After repetition", "Counts", "#Owed");
        for (Credit credit : month.sheet().credits()) {
            html.row(
                    credit.levelId(),
                    amount(credit.gross()),
                    amount(credit.multiplied()),
                    credit.suppressedBy() == null ? "itself" : "within " + credit.suppressedBy() + ", same event",
                    amount(credit.afterCap()));
        }
        if (month.sheet().credits().isEmpty()) {
            html.row("None", "", "", "", "");
        }
        html.end()
                .element("h3", "The arithmetic, step by step")
                .list(month.sheet().steps().stream().map(Wording::sentence).toList());
    }

    private void signatures() {
        html.element("h2", "Signatures")
                .element(
                        "p",
                        "Each side has read this statement, of which the hash above names every byte, and may dispute it as"
                                + " the agreement says.")
                .raw("<div class=\"sign\">");
        for (String side : List.of("For the client", "For the vendor")) {
            html.raw("<div>")
                    .element("strong", side)
                    .raw("<div class=\"line\">Name</div><div class=\"line\">Place and date</div>")
                    .raw("<div class=\"line\">Signature</div></div>");
        }
        html.raw("</div>");
    }

    private String amount(BigDecimal amount) {
        return Wording.amount(amount, document.head().currency());
    }

    private void remedies(MonthResult month) {
        if (!month.earnedBack().isEmpty()
                || !month.raises().isEmpty()
                || !month.rights().isEmpty()) {
            html.element("h2", "Earned back, raised, and rights");
        }
        month.earnedBack()
                .forEach(back -> html.element(
                        "p",
                        back.levelId() + " of " + back.month() + ": " + amount(back.returned()) + " of "
                                + amount(back.credit()) + ", " + back.text()));
        month.raises()
                .forEach(raise -> html.element(
                        "p",
                        raise.levelId() + ": expected becomes " + Wording.plain(raise.expected())
                                + " with the next version, halfway to the mean " + Wording.plain(raise.mean())));
        month.rights()
                .forEach(right -> html.element(
                        "p",
                        "Right to terminate, " + Wording.words(right.kind())
                                + (right.levelId() == null ? "" : " of " + right.levelId()) + ": " + right.distance()
                                + (right.fired() ? ". The right arises with this statement" + until() + "." : "")));
    }

    private void difference() {
        StatementDocument.Difference difference = document.difference();
        if (difference != null) {
            html.element("h2", "Difference to revision " + difference.against())
                    .element("p", difference.reason())
                    .list(difference.changes().stream().map(Wording::inWords).toList())
                    .head("Level", "#Original charge", "#Restated charge", "#Correction");
            difference
                    .corrections()
                    .forEach(correction -> html.row(
                            correction.levelId(),
                            amount(correction.original()),
                            amount(correction.restated()),
                            amount(correction.correction())));
            html.row("Sum", "", "", amount(difference.total())).end();
            difference
                    .approvals()
                    .forEach(approval -> html.element(
                            "p",
                            "Approved for the " + Wording.words(approval.side()) + " by " + approval.by() + " at "
                                    + Wording.time(approval.at()) + "."));
        }
    }

    private void inputs(String hash) {
        StatementDocument.Inputs inputs = document.inputs();
        html.element("h2", "What this rests on")
                .element(
                        "p",
                        inputs.contacts() + " contacts from " + Wording.time(inputs.from()) + " to before "
                                + Wording.time(inputs.to())
                                + ", at revision " + inputs.revision() + ", checksum " + inputs.checksum() + "; terms "
                                + inputs.termsHash() + "; on record: " + inputs.records())
                .element("code", "SHA-256 of the document: " + hash);
    }

    private String until() {
        return document.seal().rightsUntil() == null
                ? ""
                : " and stays open until " + document.seal().rightsUntil();
    }

    private static String digest() {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(STYLE.getBytes(StandardCharsets.UTF_8));
            return "sha256-" + Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
