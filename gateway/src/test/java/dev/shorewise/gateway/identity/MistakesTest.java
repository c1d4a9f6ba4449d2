package dev.shorewise.gateway.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MistakesTest {

    private static final long MINUTE = 60_000_000_000L;

    @Test
    void afterSoManyInAMinuteAnAddressWaitsForTheNext() {
        long[] now = {0};
        Mistakes mistakes = new Mistakes(2, () -> now[0]);
        mistakes.add("a");
        assertThat(mistakes.tooMany("a")).isFalse();
        mistakes.add("a");

        assertThat(mistakes.tooMany("a")).isTrue();
        assertThat(mistakes.tooMany("b")).isFalse();
        now[0] = MINUTE;
        assertThat(mistakes.tooMany("a")).isFalse();
    }
}
