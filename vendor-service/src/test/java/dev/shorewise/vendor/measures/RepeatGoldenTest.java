package dev.shorewise.vendor.measures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.shorewise.vendor.SharedData;
import dev.shorewise.vendor.contacts.Attempt;
import dev.shorewise.vendor.contacts.GroupKey;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The reference's figures of repeated calls on the real log. They take a call's end from the log's clock, which carries
 * no date: nine calls that are served past midnight end before they began, and the time in the menu is part of a call.
 * Here the same ends are given to the same counting. An import knows better: it adds wait, talk and hold to the offer, so
 * its figures of one and three days are those of {@link FirstContactTest}.
 */
class RepeatGoldenTest {

    private static final Instant UNTIL = LocalDateTime.of(1999, 2, 15, 0, 0).toInstant(ZoneOffset.UTC);

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H:mm:ss");
    private static final int CUSTOMER = 2;
    private static final int TYPE = 4;
    private static final int DATE = 5;
    private static final int OFFERED = 6;
    private static final int OUTCOME = 12;
    private static final int ENDED = 14;

    @ParameterizedTest
    @CsvSource({
        "1, 2974, 3789, .784904, 260, .671959",
        "3, 2233, 3100, .720323, 375, .547283",
        "7, 1124, 1705, .659238, 1345, .458106",
    })
    void theReferencesRowsComeOutToTheCall(
            int days, long resolved, long mature, double perIssue, long young, double perContact) throws IOException {
        RepeatCounting counting = new RepeatCounting(
                new Repeats(Duration.ofDays(days), Repeats.Counted.ATTEMPTS, Optional.of(UNTIL)), UNTIL);
        attempts().forEach(counting::add);

        RepeatCounts counts = Objects.requireNonNull(counting.counts().get(GroupKey.ALL));

        assertThat(counts.perIssue().numerator()).isEqualTo(resolved);
        assertThat(counts.perIssue().denominator()).isEqualTo(mature);
        assertThat(counts.perIssue().value().orElseThrow()).isCloseTo(perIssue, within(1e-6));
        assertThat(counts.notYetKnown()).isEqualTo(young);
        assertThat(counts.perContact().value().orElseThrow()).isCloseTo(perContact, within(1e-6));
    }

    /** As if every call were old enough to be judged; the reference shows by how much that flatters. */
    @ParameterizedTest
    @CsvSource({"1, .791553", "3, .734964", "7, .690492"})
    void withoutCensoringTheLogLooksBetterThanItWas(int days, double flattered) throws IOException {
        RepeatCounting counting = new RepeatCounting(
                new Repeats(Duration.ofDays(days), Repeats.Counted.ATTEMPTS, Optional.of(UNTIL)), Instant.MAX);
        attempts().forEach(counting::add);

        RepeatCounts counts = Objects.requireNonNull(counting.counts().get(GroupKey.ALL));

        assertThat(counts.perIssue().value().orElseThrow()).isCloseTo(flattered, within(1e-6));
    }

    /** The last calls of October end in November: with seven days all are known on the ninth. */
    @ParameterizedTest
    @CsvSource({"2026-11-08T00:00:00Z, 0, 1", "2026-11-09T00:00:00Z, 1, 0"})
    void aMonthIsMatureNDaysAndOneAfterIt(Instant known, long mature, long young) {
        RepeatCounting counting = new RepeatCounting(Repeats.DEFAULT, known);
        Instant offered = Instant.parse("2026-10-31T23:55:00Z");
        counting.add(new Attempt("k|billing", offered, offered.plusSeconds(600), true, true, GroupKey.ALL));

        RepeatCounts counts = Objects.requireNonNull(counting.counts().get(GroupKey.ALL));

        assertThat(counts.perIssue().denominator()).isEqualTo(mature);
        assertThat(counts.notYetKnown()).isEqualTo(young);
    }

    /** By issue, and then by time; calls that came in the same second stay in the order of the log. */
    private static List<Attempt> attempts() throws IOException {
        List<Attempt> attempts = new ArrayList<>();
        List<String> lines = Files.readAllLines(
                SharedData.file("call-log/anonymous_bank_1999-02-01_14.tsv"), StandardCharsets.US_ASCII);
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = line.split("\t", -1);
            if (!cells[CUSTOMER].strip().equals("0") && !cells[OUTCOME].strip().equals("PHANTOM")) {
                boolean answered = cells[OUTCOME].strip().equals("AGENT");
                Instant offered = at(cells[DATE], cells[OFFERED]);
                Instant ended = answered ? at(cells[DATE], cells[ENDED]) : offered;
                String issue = cells[CUSTOMER].strip() + "|" + cells[TYPE].strip();
                attempts.add(new Attempt(issue, offered, ended, answered, true, GroupKey.ALL));
            }
        }
        attempts.sort(Comparator.comparing(Attempt::issue).thenComparing(Attempt::offered));
        return attempts;
    }

    private static Instant at(String day, String time) {
        return LocalDateTime.of(
                        LocalDate.parse("19" + day.strip(), DateTimeFormatter.BASIC_ISO_DATE),
                        LocalTime.parse(time.strip(), TIME))
                .toInstant(ZoneOffset.UTC);
    }
}
