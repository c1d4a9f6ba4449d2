package dev.shorewise.vendor.measures.cases;

import static dev.shorewise.vendor.measures.cases.BusinessClockTest.PARIS;
import static dev.shorewise.vendor.measures.cases.BusinessClockTest.at;
import static org.assertj.core.api.Assertions.assertThat;

import dev.shorewise.vendor.contacts.CaseContact;
import dev.shorewise.vendor.contacts.ContactEvent;
import dev.shorewise.vendor.contacts.ContactStatus;
import dev.shorewise.vendor.contacts.GroupKey;
import dev.shorewise.vendor.registry.hours.DatedHours;
import dev.shorewise.vendor.registry.hours.Stretch;
import dev.shorewise.vendor.registry.hours.Stretches;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The reference's tickets R1 and R2, as a contract judges them. */
class ContractClockTest {

    private static final Instant LATER = at("12-01T00:00");

    @Test
    void anExclusionThatStopsTheClockMovesWhatIsDueAsAPauseDoes() {
        CaseContact opened = contact(at("10-01T16:00"), null);

        assertThat(judged(CaseMeasure.REPLIED_IN_TIME, opened, Stretches.NONE)).contains(at("10-02T10:00"));
        assertThat(judged(CaseMeasure.REPLIED_IN_TIME, opened, stop("10-02T09:00", "10-02T12:00")))
                .as("R2: a pause from nine to twelve")
                .contains(at("10-02T13:00"));
        assertThat(judged(CaseMeasure.REPLIED_IN_TIME, opened, stop("10-02T18:30", "10-05T07:00")))
                .as("a stop outside of opening hours changes nothing")
                .contains(at("10-02T10:00"));
    }

    @Test
    void whatTheClockDidNotCountIsNotTakenOffTwice() {
        CaseContact r1 = contact(
                at("10-02T16:00"),
                at("10-02T17:15"),
                step("10-05T10:00", ContactStatus.PENDING_CUSTOMER),
                step("10-06T09:00", ContactStatus.OPEN),
                step("10-06T11:30", ContactStatus.SOLVED),
                step("10-07T09:30", ContactStatus.OPEN),
                step("10-07T14:00", ContactStatus.SOLVED));

        assertThat(hours(CaseMeasure.FIRST_SOLVED_BUSINESS_NET, r1, Stretches.NONE))
                .isEqualTo("6.5");
        assertThat(hours(CaseMeasure.LAST_SOLVED_BUSINESS_NET, r1, Stretches.NONE))
                .isEqualTo("11");
        assertThat(hours(CaseMeasure.LAST_SOLVED_CALENDAR, r1, Stretches.NONE)).isEqualTo("118");
        assertThat(hours(CaseMeasure.FIRST_SOLVED_BUSINESS_NET, r1, stop("10-05T00:00", "10-06T00:00")))
                .as("R1: Monday is a holiday")
                .isEqualTo("4.5");
        assertThat(hours(CaseMeasure.LAST_SOLVED_BUSINESS_NET, r1, stop("10-05T10:00", "10-06T09:00")))
                .as("the customer had it then")
                .isEqualTo("11");
    }

    @Test
    void whatIsOpenIsLateOnlyWhenItIsDue() {
        CaseContact opened = contact(at("10-01T16:00"), null);

        assertThat(clock(CaseMeasure.REPLIED_IN_TIME).judge(opened, Stretches.NONE, at("10-02T09:59")))
                .isEmpty();
        assertThat(clock(CaseMeasure.REPLIED_IN_TIME).judge(opened, Stretches.NONE, at("10-02T10:00")))
                .contains(new CaseMeasure.Added(at("10-02T10:00"), BigDecimal.ZERO));
    }

    private static Optional<Instant> judged(CaseMeasure measure, CaseContact contact, Stretches stop) {
        return clock(measure).judge(contact, stop, LATER).map(CaseMeasure.Added::at);
    }

    private static String hours(CaseMeasure measure, CaseContact contact, Stretches stop) {
        BigDecimal seconds =
                clock(measure).judge(contact, stop, LATER).orElseThrow().numerator();
        return seconds.divide(new BigDecimal(3600)).stripTrailingZeros().toPlainString();
    }

    private static ContractClock clock(CaseMeasure measure) {
        var hours = HoursText.parse("hours", "Mo-Fr 08:00-18:00");
        return new ContractClock(
                measure,
                CaseParams.DEFAULT,
                LocalDate.of(2026, 10, 1),
                PARIS,
                Map.of("lyon", new ContractClock.SiteHours(PARIS, Optional.of(DatedHours.always(hours)))));
    }

    private static Stretches stop(String from, String to) {
        return Stretches.of(List.of(new Stretch(at(from), at(to))));
    }

    private static ContactEvent step(String at, ContactStatus status) {
        return new ContactEvent(at(at), status);
    }

    private static CaseContact contact(Instant arrived, @Nullable Instant replied, ContactEvent... steps) {
        return new CaseContact(
                new GroupKey(List.of("lyon")),
                LocalDate.ofInstant(arrived, PARIS),
                arrived,
                replied,
                steps.length == 0 ? null : steps[steps.length - 1].at(),
                List.of(steps));
    }
}
