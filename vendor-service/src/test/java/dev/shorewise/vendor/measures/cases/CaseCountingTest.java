package dev.shorewise.vendor.measures.cases;

import static dev.shorewise.vendor.measures.cases.BusinessClockTest.PARIS;
import static dev.shorewise.vendor.measures.cases.BusinessClockTest.at;
import static org.assertj.core.api.Assertions.assertThat;

import dev.shorewise.statistics.Ratio;
import dev.shorewise.vendor.contacts.CaseContact;
import dev.shorewise.vendor.contacts.ContactEvent;
import dev.shorewise.vendor.contacts.ContactStatus;
import dev.shorewise.vendor.contacts.Cut;
import dev.shorewise.vendor.contacts.Dimension;
import dev.shorewise.vendor.contacts.GroupKey;
import dev.shorewise.vendor.contacts.Period;
import dev.shorewise.vendor.registry.DeliveryModel;
import dev.shorewise.vendor.registry.Site;
import dev.shorewise.vendor.registry.SiteFacts;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The reference's rates and stocks of cases. */
class CaseCountingTest {

    private static final Map<Dimension, String> SITE = Map.of(Dimension.VENDOR, "v-one", Dimension.SITE, "main");
    private static final Instant NOW = at("10-09T18:00");

    @Test
    void whatIsNotYetDueIsInNeitherPart() {
        CaseCounting counting = counting(List.of(), NOW);
        for (int i = 0; i < 10; i++) {
            boolean late = i == 6 || i == 7;
            boolean open = i > 7;
            Instant arrived = i == 8
                    ? NOW.minus(Duration.ofHours(6))
                    : i == 9 ? NOW.minus(Duration.ofHours(1)) : at("10-05T08:00");
            Instant replied = open ? null : arrived.plus(Duration.ofHours(late ? 5 : 3));
            counting.add(contact(arrived, replied, replied, List.of()), SITE);
        }
        CaseCounts counts = all(counting);

        assertThat(counts.repliedInTime()).isEqualTo(new Ratio(6, 9));
        assertThat(counts.replyNotKnown()).isEqualTo(1);
        assertThat(counts.open()).isEqualTo(2);
    }

    @Test
    void theSpeedOfSolvingIsThatOfTheLastWorkingDays() {
        CaseCounting counting = counting(List.of(), at("10-31T23:59"));
        for (int i = 0; i < 410; i++) {
            counting.add(contact(at("10-01T09:00"), null, at("10-20T09:00"), List.of()), SITE);
        }
        for (int i = 0; i < 125; i++) {
            counting.add(contact(at("09-01T09:00"), null, null, List.of()), SITE);
        }
        CaseCounts counts = all(counting);

        assertThat(counts.daysOfWork()).isEqualTo(new Ratio(22 * 125, 410));
        assertThat(counts.daysOfWork().value().orElseThrow())
                .isEqualTo(6.707317, org.assertj.core.api.Assertions.within(1e-6));
        assertThat(counts.openLong()).isEqualTo(new Ratio(125, 125));
    }

    @Test
    void theReferencesStockFollowsFromItsFlow() {
        CaseCounting counting = counting(List.of(), at("10-31T23:59"));
        for (int i = 0; i < 520; i++) {
            List<ContactEvent> events = new ArrayList<>();
            if (i < 395) {
                events.add(new ContactEvent(at("10-20T09:00"), ContactStatus.SOLVED));
            }
            if (i < 15) {
                events.add(new ContactEvent(at("10-21T09:00"), ContactStatus.OPEN));
                events.add(new ContactEvent(at("10-22T09:00"), ContactStatus.SOLVED));
            }
            counting.add(contact(at(i < 120 ? "09-01T09:00" : "10-01T09:00"), null, null, events), SITE);
        }
        CaseCounts counts = all(counting);

        assertThat(List.of(counts.created(), counts.reopened(), counts.solved()))
                .containsExactly(400L, 15L, 410L);
        assertThat(counts.open()).as("120 + 400 + 15 - 410").isEqualTo(125);
    }

    @Test
    void onlySolutionsThatAreOldEnoughTellWhetherTheyLast() {
        CaseCounting counting = counting(List.of(), at("11-05T00:00"));
        List<ContactEvent> again = List.of(
                new ContactEvent(at("10-02T09:00"), ContactStatus.SOLVED),
                new ContactEvent(at("10-07T09:00"), ContactStatus.OPEN));
        List<ContactEvent> late = List.of(
                new ContactEvent(at("10-02T09:00"), ContactStatus.SOLVED),
                new ContactEvent(at("11-03T09:00"), ContactStatus.OPEN));
        List<ContactEvent> young = List.of(new ContactEvent(at("10-20T09:00"), ContactStatus.SOLVED));
        for (List<ContactEvent> events : List.of(again, late, young)) {
            counting.add(contact(at("10-01T09:00"), null, null, events), SITE);
        }

        assertThat(all(counting).reopenedSoon()).isEqualTo(new Ratio(1, 2));
    }

    @Test
    void withoutOpeningHoursTheCalendarStillRuns() {
        CaseCounting counting = new CaseCounting(
                cut(List.of()),
                CaseClocks.of(cut(List.of()), List.of(site()), Map.of(), CaseParams.DEFAULT),
                CaseParams.DEFAULT,
                NOW);
        counting.add(contact(at("10-05T08:00"), null, at("10-06T08:00"), List.of()), SITE);

        assertThat(all(counting).withoutHours()).isEqualTo(1);
        assertThat(all(counting).times(CaseTime.LAST_SOLVED_CALENDAR).size()).isEqualTo(1);
        assertThat(all(counting).times(CaseTime.LAST_SOLVED_BUSINESS_NET).size())
                .isZero();
    }

    @Property(tries = 50)
    void whatIsOpenFollowsFromWhatCameAndWent(@ForAll long seed) {
        Random random = new Random(seed);
        CaseCounting counting = counting(List.of(Dimension.DAY), at("11-10T00:00"));
        for (int i = 0; i < 40; i++) {
            Instant arrived = at("09-25T00:00").plusSeconds(random.nextInt(30 * 86_400));
            List<ContactEvent> events = new ArrayList<>();
            Instant at = arrived;
            for (int step = random.nextInt(5); step > 0; step--) {
                at = at.plusSeconds(random.nextInt(5 * 86_400));
                events.add(new ContactEvent(at, step % 2 == 0 ? ContactStatus.SOLVED : ContactStatus.OPEN));
            }
            counting.add(contact(arrived, null, null, events), SITE);
        }
        long open = -1;
        for (int day = 1; day <= 31; day++) {
            GroupKey key = new GroupKey(List.of(LocalDate.of(2026, 10, day).toString()));
            CaseCounts counts = counting.counts().getOrDefault(key, CaseCounts.NONE);
            if (open >= 0) {
                assertThat(counts.open()).isEqualTo(open + counts.created() + counts.reopened() - counts.solved());
            }
            open = counts.open();
        }
    }

    private static CaseCounts all(CaseCounting counting) {
        return Objects.requireNonNull(counting.counts().get(GroupKey.ALL));
    }

    private static CaseCounting counting(List<Dimension> by, Instant knownUntil) {
        CaseParams params = CaseParams.parse(new HashMap<>(Map.of(CaseParams.HOURS, "Mo-Fr 08:00-18:00")));
        return new CaseCounting(cut(by), CaseClocks.of(cut(by), List.of(site()), Map.of(), params), params, knownUntil);
    }

    private static Cut cut(List<Dimension> by) {
        return new Cut(Optional.of("v-one"), Period.of(YearMonth.of(2026, 10)), Optional.empty(), Map.of(), by);
    }

    private static Site site() {
        SiteFacts facts = new SiteFacts("Main", "FR", PARIS, DeliveryModel.ONSHORE, List.of("fr"));
        return new Site("v-one", "main", facts, Instant.EPOCH, Instant.EPOCH, 0);
    }

    private static CaseContact contact(
            Instant arrived, @Nullable Instant replied, @Nullable Instant resolved, List<ContactEvent> events) {
        return new CaseContact(GroupKey.ALL, LocalDate.of(2026, 10, 5), arrived, replied, resolved, events);
    }
}
