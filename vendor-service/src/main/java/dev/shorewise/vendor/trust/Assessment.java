package dev.shorewise.vendor.trust;

import dev.shorewise.vendor.filings.FeedGrade.Letter;
import dev.shorewise.vendor.filings.Filing;
import java.util.List;

/**
 * Everything that was asked of a vendor's feed of a month.
 *
 * @param grade what it comes to
 * @param reasons sentences of those looks that the grade rests on; none for A
 * @param looks every question, the clear ones as well
 */
public record Assessment(String vendorId, String month, Letter grade, List<String> reasons, List<Look> looks) {

    static final Filing.Kind<Assessment> KIND = new Filing.Kind<>("TRUST_ASSESSMENT", Assessment.class);

    /** Grades what was seen: the worst result decides. How work is done says nothing about whether records are true. */
    static Assessment of(String vendorId, String month, List<Look> looks) {
        Letter grade = looks.stream()
                .map(look -> letter(look.result()))
                .max(java.util.Comparator.naturalOrder())
                .orElse(Letter.A);
        List<String> reasons = looks.stream()
                .filter(look -> letter(look.result()) != Letter.A)
                .sorted(java.util.Comparator.comparing((Look look) -> letter(look.result()))
                        .reversed())
                .map(Look::sentence)
                .toList();
        return new Assessment(vendorId, month, grade, reasons, looks);
    }

    private static Letter letter(Look.Result result) {
        return switch (result) {
            case CLEAR, NOT_ENOUGH_DATA, NOTICED -> Letter.A;
            case WARNING -> Letter.B;
            case BROKEN -> Letter.C;
            case CONTRADICTED -> Letter.D;
        };
    }
}
