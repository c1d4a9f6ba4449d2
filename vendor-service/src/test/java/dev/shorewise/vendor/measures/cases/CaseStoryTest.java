package dev.shorewise.vendor.measures.cases;

import static dev.shorewise.vendor.measures.cases.BusinessClockTest.at;
import static dev.shorewise.vendor.measures.cases.BusinessClockTest.clock;
import static org.assertj.core.api.Assertions.assertThat;

import dev.shorewise.vendor.contacts.CaseContact;
import dev.shorewise.vendor.contacts.ContactEvent;
import dev.shorewise.vendor.contacts.ContactStatus;
import dev.shorewise.vendor.contacts.GroupKey;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The reference's ticket R1, its due dates R2, and the laws of clocks. */
class CaseStoryTest {

    private static final BusinessClock WEEKDAYS = clock("Mo-Fr 08:00-18:00");
    private static final Instant R1 = at("10-02T16:00");
    private static final List<ContactEvent> STORY = List.of(
            event("10-02T16:00", ContactStatus.NEW),
            event("10-05T10:00", ContactStatus.PENDING_CUSTOMER),
            event("10-06T09:00", ContactStatus.OPEN),
            event("10-06T11:30", ContactStatus.SOLVED),
            event("10-07T09:30", ContactStatus.OPEN),
            event("10-07T14:00", ContactStatus.SOLVED));

    @Test
    void theReferencesTicketTakesAsLongAsItSays() {
        CaseStory story = story(R1, STORY);

        assertThat(hours(story.net(WEEKDAYS, at("10-06T11:30")))).isEqualTo(6.5);
        assertThat(hours(story.net(WEEKDAYS, at("10-07T14:00")))).isEqualTo(11.0);
        assertThat(hours(WEEKDAYS.between(R1, at("10-06T11:30")))).isEqualTo(15.5);
        assertThat(hours(WEEKDAYS.between(R1, at("10-07T14:00")))).isEqualTo(28.0);
        assertThat(hours(WEEKDAYS.between(R1, at("10-02T17:15")))).isEqualTo(1.25);
        assertThat(hours(story.net(clock("Mo-Fr 08:00-18:00; off 2026-10-05"), at("10-06T11:30"))))
                .isEqualTo(4.5);
        assertThat(hours(story.net(clock("Mo-Su 00:00-00:00"), at("10-06T11:30"))))
                .as("by the calendar without the pause")
                .isEqualTo(68.5);
        BusinessClock calendar = clock("Mo-Su 00:00-00:00");
        assertThat(hours(calendar.between(R1, at("10-02T17:15")))).isEqualTo(1.25);
        assertThat(hours(calendar.between(R1, at("10-06T11:30")))).isEqualTo(91.5);
        assertThat(hours(calendar.between(R1, at("10-07T14:00")))).isEqualTo(118.0);
        double pause = hours(WEEKDAYS.between(at("10-05T10:00"), at("10-06T09:00")));
        double solved = hours(WEEKDAYS.between(at("10-06T11:30"), at("10-07T09:30")));
        assertThat(pause).isEqualTo(9.0);
        assertThat(28.0 - pause).isEqualTo(19.0);
        assertThat(solved).isEqualTo(8.0);
        assertThat(28.0 - pause - solved).isEqualTo(hours(story.net(WEEKDAYS, at("10-07T14:00"))));
        assertThat(story.solvings()).containsExactly(at("10-06T11:30"), at("10-07T14:00"));
        assertThat(story.reopenings()).containsExactly(at("10-07T09:30"));
        assertThat(story.lastSolved()).contains(at("10-07T14:00"));
    }

    @ParameterizedTest
    @CsvSource({
        "10-01T16:00, , , 10-02T10:00",
        "10-01T16:00, 10-02T09:00, 10-02T12:00, 10-02T13:00",
        "10-02T16:00, , , 10-05T10:00",
    })
    void aPauseMovesWhatIsDue(String opened, String paused, String resumed, String due) {
        List<ContactEvent> pause = paused == null
                ? List.of()
                : List.of(event(paused, ContactStatus.PENDING_CUSTOMER), event(resumed, ContactStatus.OPEN));

        assertThat(story(at(opened), pause).due(WEEKDAYS, Duration.ofHours(4).toMillis()))
                .contains(at(due));
    }

    @Test
    void whatWaitsForTheCustomerIsNotDueAndAThirdPartyStopsNoClock() {
        List<ContactEvent> waits = List.of(event("10-05T09:00", ContactStatus.PENDING_CUSTOMER));
        List<ContactEvent> third = List.of(event("10-05T09:00", ContactStatus.ON_HOLD_THIRD_PARTY));

        assertThat(story(at("10-05T08:00"), waits)
                        .due(WEEKDAYS, Duration.ofHours(4).toMillis()))
                .isEmpty();
        assertThat(story(at("10-05T08:00"), third)
                        .due(WEEKDAYS, Duration.ofHours(4).toMillis()))
                .contains(at("10-05T12:00"));
    }

    @Test
    void aCaseIsOpenFromItsArrivalToItsSolution() {
        CaseStory story = story(R1, STORY);

        assertThat(story.isOpenBefore(R1)).isFalse();
        assertThat(story.isOpenBefore(at("10-06T11:30"))).isTrue();
        assertThat(story.isOpenBefore(at("10-06T11:31"))).isFalse();
        assertThat(story.isOpenBefore(at("10-07T10:00"))).isTrue();
        assertThat(story.isOpenBefore(at("10-08T10:00"))).isFalse();
    }

    @Property(tries = 200)
    void eventsOfAnyOrderTellTheSameStory(@ForAll long seed) {
        List<ContactEvent> shuffled = new ArrayList<>(STORY);
        Collections.shuffle(shuffled, new Random(seed));

        assertThat(story(R1, shuffled).net(WEEKDAYS, at("10-07T14:00")))
                .isEqualTo(story(R1, STORY).net(WEEKDAYS, at("10-07T14:00")));
    }

    @Property(tries = 200)
    void netIsAtMostGrossAndGrossAtMostCalendar(
            @ForAll @Size(min = 1, max = 8) List<@IntRange(min = 1, max = 20_000) Integer> gaps,
            @ForAll @IntRange(min = 0, max = 6) int first) {
        List<ContactEvent> events = new ArrayList<>();
        Instant at = R1;
        int status = first;
        for (int gap : gaps) {
            at = at.plusSeconds(gap * 60L);
            events.add(new ContactEvent(at, ContactStatus.values()[status++ % ContactStatus.values().length]));
        }
        long net = story(R1, events).net(WEEKDAYS, at);
        long gross = WEEKDAYS.between(R1, at);

        assertThat(net).isBetween(0L, gross);
        assertThat(gross).isLessThanOrEqualTo(Duration.between(R1, at).toMillis());
    }

    @Property(tries = 200)
    void aPauseSplitInTwoIsTheSamePause(@ForAll @IntRange(min = 1, max = 5 * 24 * 60) int minutes) {
        Instant from = at("10-05T10:00");
        Instant to = at("10-12T10:00");
        Instant split = from.plusSeconds(minutes * 60L);
        ContactEvent pause = new ContactEvent(from, ContactStatus.PENDING_CUSTOMER);
        ContactEvent resumed = new ContactEvent(to, ContactStatus.OPEN);
        List<ContactEvent> twice = List.of(
                pause,
                new ContactEvent(split, ContactStatus.OPEN),
                new ContactEvent(split, ContactStatus.PENDING_CUSTOMER),
                resumed);

        assertThat(story(R1, twice).net(WEEKDAYS, at("10-13T10:00")))
                .isEqualTo(story(R1, List.of(pause, resumed)).net(WEEKDAYS, at("10-13T10:00")));
    }

    @Test
    void aPauseOutsideOfOpeningHoursChangesNothing() {
        List<ContactEvent> night =
                List.of(event("10-05T19:00", ContactStatus.PENDING_CUSTOMER), event("10-06T07:00", ContactStatus.OPEN));

        assertThat(story(R1, night).net(WEEKDAYS, at("10-07T14:00")))
                .isEqualTo(story(R1, List.of()).net(WEEKDAYS, at("10-07T14:00")));
    }

    static ContactEvent event(String at, ContactStatus status) {
        return new ContactEvent(at(at), status);
    }

    private static CaseStory story(Instant arrived, List<ContactEvent> events) {
        return CaseStory.of(new CaseContact(GroupKey.ALL, LocalDate.of(2026, 10, 2), arrived, null, null, events));
    }

    private static double hours(long millis) {
        return millis / 3_600_000.0;
    }
}
