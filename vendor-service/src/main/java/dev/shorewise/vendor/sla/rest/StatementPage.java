package dev.shorewise.vendor.sla.rest;

import dev.shorewise.vendor.sla.StatementDocument;
import dev.shorewise.vendor.sla.engine.Credit;
import dev.shorewise.vendor.sla.engine.LevelResult;
import dev.shorewise.vendor.sla.engine.MonthResult;
import dev.shorewise.vendor.sla.engine.Step;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/** A statement as a page that prints on paper and carries two signatures. The same document makes the same page. */
final class StatementPage {

    static final String MEDIA_TYPE = "text/html;charset=UTF-8";

    private static final String STYLE = """
            body{font:14px/1.45 Georgia,serif;max-width:60em;margin:2em auto;padding:0 1em;color:#111}
            table{border-collapse:collapse;width:100%;margin:.5em 0 1.5em}
            th,td{border-bottom:1px solid #bbb;text-align:left;padding:.3em .6em .3em 0;vertical-align:top}
            th{border-bottom:2px solid #111}h1{font-size:1.6em}h2{font-size:1.15em;break-after:avoid}
            .sign{display:flex;gap:4em;margin-top:4em}.sign div{flex:1;border-top:1px solid #111;padding-top:.3em}
            code{overflow-wrap:anywhere;font-size:.85em}
            @media print{body{margin:0;max-width:none;font-size:10.5pt}tr,li{break-inside:avoid}@page{margin:18mm}}""";

    /** Nothing but this style sheet is loaded or run. */
    static final String POLICY = "default-src 'none'; style-src '" + digest() + "'; frame-ancestors 'none'";

    private final Html html = new Html();
    private final StatementDocument document;
    private final String currency;

    private StatementPage(StatementDocument document) {
        this.document = document;
        this.currency = " " + document.head().currency();
    }

    static String of(StatementDocument document, String hash) {
        return new StatementPage(document).page(hash);
    }

    private String page(String hash) {
        StatementDocument.Head head = document.head();
        String title = "Service level statement " + head.month() + ", revision " + head.revision();
        html.raw("<!doctype html><html lang=\"en\"><head><meta charset=\"utf-8\">")
                .element("title", title + ": " + head.agreement())
                .raw("<style>" + STYLE + "</style></head><body>")
                .element("h1", title)
                .head("Agreement", "Vendor", "Terms", "Months of", "State")
                .row(
                        head.agreement() + " (" + head.agreementId() + ")",
                        head.vendorId(),
                        "version " + document.result().version(),
                        head.timeZone(),
                        document.seal().state().name())
                .end();
        levels(document.result());
        credits(document.result());
        remedies(document.result());
        difference();
        inputs(hash);
        html.raw(
                        "<div class=\"sign\"><div>For the client, name and date</div><div>For the vendor, name and date</div></div>")
                .raw("</body></html>");
        return html.toString();
    }

    private void levels(MonthResult month) {
        html.element("h2", "Service levels")
                .head("Level", "Definition", "Expected / minimum", "As measured", "After exclusions", "Value", "State");
        for (LevelResult level : month.levels()) {
            html.row(
                    level.level().id() + " " + level.level().name(),
                    level.level().measurement().definition() + " "
                            + level.level().measurement().params(),
                    level.level().promise().side() + " "
                            + plain(level.level().promise().expected()) + " / "
                            + plain(level.level().promise().minimum()),
                    level.values().measured().toString(),
                    level.values().judged().toString(),
                    plain(level.values().shown()),
                    state(level));
        }
        html.end().element("h2", "How each level was judged");
        for (LevelResult level : month.levels()) {
            html.element("h3", level.level().id())
                    .list(level.steps().stream().map(StatementPage::sentence).toList());
        }
    }

    private static String state(LevelResult level) {
        String reason = level.verdict().gap() == null
                ? ""
                : " (" + level.verdict().gap().reason() + ")";
        return level.verdict().state() + reason + ", " + level.verdict().defaultClass()
                + (level.verdict().waived() ? ", waived" : "");
    }

    private void credits(MonthResult month) {
        html.element("h2", "Credits").head("Level", "Gross", "After repetition", "Counts with", "Owed");
        for (Credit credit : month.sheet().credits()) {
            html.row(
                    credit.levelId(),
                    plain(credit.gross()),
                    plain(credit.multiplied()),
                    credit.suppressedBy() == null ? "itself" : credit.suppressedBy(),
                    plain(credit.afterCap()) + currency);
        }
        html.end()
                .list(month.sheet().steps().stream()
                        .map(StatementPage::sentence)
                        .toList());
        html.head("Credits", "Earned back", "Offset by balance", "Balance left", "Payable")
                .row(
                        plain(month.settlement().credits()) + currency,
                        plain(month.settlement().earnedBack()) + currency,
                        plain(month.settlement().offset()) + currency,
                        plain(month.settlement().balance()) + currency,
                        plain(month.settlement().payable()) + currency)
                .end();
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
                        back.levelId() + " of " + back.month() + ": " + plain(back.returned()) + " of "
                                + plain(back.credit()) + currency + ", " + back.text()));
        month.raises()
                .forEach(raise -> html.element(
                        "p",
                        raise.levelId() + ": expected becomes " + plain(raise.expected())
                                + " with the next version, halfway to the mean " + plain(raise.mean())));
        month.rights()
                .forEach(right -> html.element(
                        "p",
                        "Termination, " + right.kind()
                                + (right.levelId() == null ? "" : " of " + right.levelId()) + ": " + right.distance()
                                + (right.fired() ? ". The right arises with this statement." : "")));
    }

    private void difference() {
        StatementDocument.Difference difference = document.difference();
        if (difference != null) {
            html.element("h2", "Difference to revision " + difference.against())
                    .element("p", difference.reason())
                    .list(difference.changes())
                    .head("Level", "Original charge", "Restated charge", "Correction");
            difference
                    .corrections()
                    .forEach(correction -> html.row(
                            correction.levelId(),
                            plain(correction.original()),
                            plain(correction.restated()),
                            plain(correction.correction()) + currency));
            html.row("Sum", "", "", plain(difference.total()) + currency).end();
        }
    }

    private void inputs(String hash) {
        StatementDocument.Inputs inputs = document.inputs();
        html.element("h2", "What this rests on")
                .element(
                        "p",
                        inputs.contacts() + " contacts from " + inputs.from() + " to before " + inputs.to()
                                + ", at revision " + inputs.revision() + ", checksum " + inputs.checksum() + "; terms "
                                + inputs.termsHash() + "; on record: " + inputs.records())
                .element("code", "SHA-256 of the document: " + hash);
    }

    private static String sentence(Step step) {
        return step.text() + (step.result() == null ? "" : " = " + plain(step.result())) + " [" + step.rule() + "]";
    }

    private static String plain(@Nullable BigDecimal number) {
        return number == null ? "none" : number.toPlainString();
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
