package dev.shorewise.vendor.partnership.pack;

import dev.shorewise.vendor.contacts.Period;
import dev.shorewise.vendor.filings.FeedGrade;
import dev.shorewise.vendor.filings.FeedGrades;
import dev.shorewise.vendor.filings.Filing;
import dev.shorewise.vendor.findings.Finding;
import dev.shorewise.vendor.trust.Discrepancies;
import dev.shorewise.vendor.trust.Discrepancy;
import dev.shorewise.vendor.trust.Held;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;

/** What speaks against a vendor's figures: discrepancies, the cases about them, and the grades of its records. */
@ApplicationScoped
class Doubts {

    private static final String CLOCK = "trust/reply-clock@1";
    private static final String GRADE = "trust/feed-grade@1";

    private final Discrepancies discrepancies;
    private final FeedGrades grades;

    Doubts(Discrepancies discrepancies, FeedGrades grades) {
        this.discrepancies = discrepancies;
        this.grades = grades;
    }

    /** Figures of months of the period that another source contradicts, whatever became of it. */
    List<Finding> discrepancies(String vendorId, Period period) {
        return discrepancies.list(vendorId).stream()
                .filter(one -> touches(period, YearMonth.parse(one.body().month())))
                .map(Doubts::discrepancy)
                .toList();
    }

    /** Cases that are not decided, of any month, those overdue first. */
    List<Finding> cases(String vendorId, LocalDate today) {
        return discrepancies.list(vendorId).stream()
                .filter(one -> one.isIn("OPEN", "REPLIED"))
                .map(one -> sized(openCase(one, today), one.body().held().outcome()))
                .sorted((one, other) -> Boolean.compare(
                        other.code().equals("case-overdue"), one.code().equals("case-overdue")))
                .toList();
    }

    /** Months of the period whose records are graded below A, the newest first. */
    List<Finding> grades(String vendorId, Period period) {
        return grades.list(vendorId).stream()
                .filter(grade -> grade.grade() != FeedGrade.Letter.A && touches(period, YearMonth.parse(grade.month())))
                .map(grade -> new Finding(
                                "feed-grade-" + grade.grade().name().toLowerCase(Locale.ROOT),
                                "Records of " + grade.month() + " are graded " + grade.grade() + ": "
                                        + String.join(" ", grade.reasons()),
                                java.util.Map.of(),
                                GRADE)
                        .with("reasons", grade.reasons().size()))
                .toList();
    }

    private static Finding discrepancy(Filing<Discrepancy> one) {
        Held.Outcome outcome = one.body().held().outcome();
        return sized(
                new Finding(
                        "discrepancy-" + one.state().toLowerCase(Locale.ROOT),
                        one.body().month() + ": " + outcome.sentence(),
                        java.util.Map.of(),
                        outcome.method()),
                outcome);
    }

    /** How far the figure is off, and how sure that is. */
    private static Finding sized(Finding finding, Held.Outcome outcome) {
        Double difference = outcome.difference();
        Held.Spread spread = outcome.spread();
        Finding sized = difference == null ? finding : finding.with("difference", difference);
        return spread == null ? sized : sized.with("low", spread.low()).with("high", spread.high());
    }

    private static Finding openCase(Filing<Discrepancy> one, LocalDate today) {
        LocalDate due = LocalDate.ofInstant(one.body().replyDue(), ZoneOffset.UTC);
        LocalDate opened = LocalDate.ofInstant(one.opened().at(), ZoneOffset.UTC);
        String about = one.body().held().definition() + " of " + one.body().month();
        if (one.isIn("REPLIED")) {
            return Finding.of(
                            "case-to-decide",
                            CLOCK,
                            "The vendor has replied about %s; the client has to decide.",
                            about)
                    .with("daysOpen", ChronoUnit.DAYS.between(opened, today));
        }
        boolean late = due.isBefore(today);
        return Finding.of(
                        late ? "case-overdue" : "case-open",
                        CLOCK,
                        late
                                ? "The vendor had until %s to reply about %s."
                                : "The vendor has until %s to reply about %s.",
                        due,
                        about)
                .with("daysLeft", ChronoUnit.DAYS.between(today, due));
    }

    private static boolean touches(Period period, YearMonth month) {
        return month.atDay(1).isBefore(period.to())
                && !month.plusMonths(1).atDay(1).isBefore(period.from().plusDays(1));
    }
}
