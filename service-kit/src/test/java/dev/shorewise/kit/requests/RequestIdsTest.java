package dev.shorewise.kit.requests;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A caller's request id is kept when it is harmless. */
class RequestIdsTest {

    @Test
    void aHarmlessIdIsKept() {
        assertThat(RequestIds.acceptOrNew("order-42.retry_1")).isEqualTo("order-42.retry_1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "short", "line\nbreak-in-it", "<script>alert(1)</script>", "ünïcode-id-1234"})
    void anythingElseIsReplaced(String offered) {
        assertThat(RequestIds.acceptOrNew(offered)).isNotEqualTo(offered).matches("[0-9a-f-]{36}");
    }
}
