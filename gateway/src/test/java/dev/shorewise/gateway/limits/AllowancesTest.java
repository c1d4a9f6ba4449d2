package dev.shorewise.gateway.limits;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shorewise.gateway.limits.Verdict.Kind;
import io.github.bucket4j.TimeMeter;
import io.quarkus.runtime.configuration.DurationConverter;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Each claimant has an allowance of its own; what is used up comes back with time or when a request ends. */
class AllowancesTest {

    private static final Claimant ALPHA = Claimant.of("machine-1", "alpha");
    private static final Claimant BETA = Claimant.of("machine-2", "beta");
    private static final Claimant HELEN = Claimant.of("helen", null);

    private final Time time = new Time();
    private final LimitSettings settings = settings(Map.of(
            "shorewise.limits.vendor-requests-per-second", "10",
            "shorewise.limits.burst", "2S",
            "shorewise.limits.vendor-at-once", "3",
            "shorewise.limits.at-once", "100",
            "shorewise.limits.under-way", "5"));
    private final Allowances allowances = new Allowances(settings, time);

    @Test
    void aVendorThatAsksTooOftenIsToldWhenToComeBackAndNobodyElseNotices() {
        for (int request = 0; request < 20; request++) {
            Verdict verdict = allowances.begin(ALPHA);
            assertThat(verdict).isEqualTo(new Verdict(Kind.GO_ON, 19 - request, 20, verdict.seconds()));
            allowances.end(ALPHA);
        }

        assertThat(allowances.begin(ALPHA)).isEqualTo(new Verdict(Kind.TOO_MANY, 0, 20, 1));
        assertThat(allowances.begin(BETA).remaining()).isEqualTo(19);
        assertThat(allowances.begin(HELEN).goesOn()).isTrue();
    }

    @Test
    void timeGivesBackWhatIsUsedUpAtTheRateAgreedAndNeverMoreThanTheQuota() {
        for (int request = 0; request < 20; request++) {
            allowances.begin(ALPHA);
            allowances.end(ALPHA);
        }
        time.passes(Duration.ofMillis(500));
        for (int request = 0; request < 5; request++) {
            assertThat(allowances.begin(ALPHA).goesOn()).isTrue();
            allowances.end(ALPHA);
        }
        assertThat(allowances.begin(ALPHA).kind()).isEqualTo(Kind.TOO_MANY);

        time.passes(Duration.ofHours(1));
        assertThat(allowances.begin(ALPHA).remaining()).isEqualTo(19);
    }

    @Test
    void allOfAVendorsPeopleAndMachinesShareWhatItMayHaveUnderWay() {
        Claimant person = Claimant.of("victor", "alpha");
        assertThat(allowances.begin(ALPHA).goesOn()).isTrue();
        assertThat(allowances.begin(person).goesOn()).isTrue();
        assertThat(allowances.begin(ALPHA).goesOn()).isTrue();

        assertThat(allowances.begin(person).kind()).isEqualTo(Kind.TOO_MUCH_AT_ONCE);
        assertThat(allowances.begin(BETA).goesOn()).isTrue();

        allowances.end(ALPHA);
        assertThat(allowances.begin(person).goesOn()).isTrue();
    }

    @Test
    void allTogetherHaveALimitToo() {
        for (int request = 0; request < 5; request++) {
            assertThat(allowances.begin(HELEN).goesOn()).isTrue();
        }

        assertThat(allowances.begin(BETA).kind()).isEqualTo(Kind.OVERLOADED);
        allowances.end(HELEN);
        assertThat(allowances.begin(BETA).goesOn()).isTrue();
    }

    @Test
    void strangersAreCountedByTheirNetworkAndTimeGivesBack() {
        PublicAllowances strangers =
                new PublicAllowances(settings(Map.of("shorewise.limits.public-requests-per-minute", "3")), time);
        for (String address : new String[] {"2001:db8:1:2::1", "2001:db8:1:2::2", "2001:db8:1:2:ffff::3"}) {
            assertThat(strangers.admits(address)).isTrue();
        }

        assertThat(strangers.admits("2001:db8:1:2::4")).isFalse();
        assertThat(strangers.admits("2001:db8:1:3::1")).isTrue();
        assertThat(strangers.admits("192.0.2.1")).isTrue();
        time.passes(Duration.ofSeconds(20));
        assertThat(strangers.admits("2001:db8:1:2::4")).isTrue();
    }

    @Test
    void ofTenThousandGuessesInAMinuteSixtyAreHeard() {
        PublicAllowances strangers = new PublicAllowances(settings(Map.of()), time);
        long heard = 0;
        for (int guess = 0; guess < 10_000; guess++) {
            heard += strangers.admits("192.0.2.7") ? 1 : 0;
        }
        assertThat(heard).isEqualTo(60);
        assertThat(strangers.admits("192.0.2.8")).isTrue();
    }

    private static LimitSettings settings(Map<String, String> values) {
        return new SmallRyeConfigBuilder()
                .withMapping(LimitSettings.class)
                .withConverter(Duration.class, 100, new DurationConverter())
                .withDefaultValues(values)
                .build()
                .getConfigMapping(LimitSettings.class);
    }

    /** Time that passes when the test says so. */
    private static final class Time implements TimeMeter {
        private long nanos = 1;

        void passes(Duration duration) {
            nanos += duration.toNanos();
        }

        @Override
        public long currentTimeNanos() {
            return nanos;
        }

        @Override
        public boolean isWallClockBased() {
            return false;
        }
    }
}
