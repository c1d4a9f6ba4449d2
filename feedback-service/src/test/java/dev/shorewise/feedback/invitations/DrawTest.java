package dev.shorewise.feedback.invitations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.shorewise.feedback.responses.Channel;
import dev.shorewise.feedback.responses.Dimension;
import dev.shorewise.feedback.responses.Occasion;
import java.math.BigDecimal;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DrawTest {

    private static final String SEED = "00".repeat(32);

    @Test
    void aLotCanBeRepeatedByAnybodyWhoKnowsTheSeed() {
        // printf '%s' "$seed|harborline|c-1" | sha256sum, the first 14 digits less their last 3 bits, over 2^53
        assertThat(Draw.lot(SEED, "harborline", "c-1")).isEqualTo(Draw.lot(SEED, "harborline", "c-1"));
        assertThat(Draw.lot(SEED, "harborline", "c-1")).isNotEqualTo(Draw.lot(SEED, "harborline", "c-2"));
        assertThat(Draw.lot(SEED, "harborline", "c-1"))
                .isNotEqualTo(Draw.lot(Draw.seed(new SecureRandom()), "harborline", "c-1"));
    }

    @Test
    void lotsAreSpreadEvenly() {
        int contacts = 20_000;
        long drawn = IntStream.range(0, contacts)
                .filter(i -> Draw.lot(SEED, "harborline", "call-" + i) < 0.1)
                .count();

        assertThat(drawn / (double) contacts)
                .as("five standard errors around .1")
                .isCloseTo(0.1, within(0.0107));
    }

    @Test
    void theFirstStratumThatAContactIsInDecides() {
        Sampling sampling = new Sampling(
                new BigDecimal("0.10"),
                List.of(
                        new Sampling.Stratum(
                                Map.of(Dimension.CHANNEL, "CHAT", Dimension.SITE, "manila"), BigDecimal.ONE),
                        new Sampling.Stratum(Map.of(Dimension.CHANNEL, "CHAT"), new BigDecimal("0.5"))));

        assertThat(sampling.of(contact("manila", Channel.CHAT)))
                .isEqualTo(new Sampling.Chosen("siteId=manila,channel=CHAT", BigDecimal.ONE));
        assertThat(sampling.of(contact("cebu", Channel.CHAT)).rate()).isEqualByComparingTo("0.5");
        assertThat(sampling.of(contact("cebu", Channel.VOICE)).name()).isEqualTo(Sampling.OTHERS);
    }

    @Test
    void whoIsJudgedIsNoStratum() {
        assertThatThrownBy(() -> new Sampling.Stratum(Map.of(Dimension.AGENT, "a"), BigDecimal.ONE))
                .hasMessageContaining("never the agent");
        assertThatThrownBy(() -> new Sampling(new BigDecimal("1.01"), List.of()))
                .hasMessageContaining("from 0 to 1");
    }

    @Test
    void quietHoursEndInTheMorningOfThePlace() {
        Timing.Quiet night = new Timing.Quiet(LocalTime.of(20, 0), LocalTime.of(9, 0));
        ZoneId manila = ZoneId.of("Asia/Manila");

        assertThat(night.next(Instant.parse("2026-11-02T13:00:00Z"), manila)).isEqualTo("2026-11-03T01:00:00Z");
        assertThat(night.next(Instant.parse("2026-11-02T22:00:00Z"), manila)).isEqualTo("2026-11-03T01:00:00Z");
        assertThat(night.next(Instant.parse("2026-11-03T01:00:00Z"), manila)).isEqualTo("2026-11-03T01:00:00Z");
        assertThat(night.next(Instant.parse("2026-11-02T11:59:59Z"), manila)).isEqualTo("2026-11-02T11:59:59Z");
        assertThat(new Timing.Quiet(LocalTime.of(12, 0), LocalTime.of(14, 0))
                        .next(Instant.parse("2026-11-02T12:30:00Z"), ZoneId.of("UTC")))
                .isEqualTo("2026-11-02T14:00:00Z");
    }

    private static ClosedContact contact(String site, Channel channel) {
        return new ClosedContact(
                "harborline",
                "c-1",
                Instant.EPOCH,
                Instant.EPOCH,
                Optional.empty(),
                new ClosedContact.About(
                        new Occasion.Place(site, null),
                        new Occasion.Matter(channel, null, null, null),
                        Occasion.People.UNKNOWN));
    }
}
