package dev.shorewise.gateway.door;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FramingTest {

    private static final List<String> HOST = List.of("localhost");

    @Test
    void oneHostAndOneLengthOrChunksPass() {
        assertThat(Framing.refusal(HOST, List.of(), List.of())).isEmpty();
        assertThat(Framing.refusal(HOST, List.of("0"), List.of())).isEmpty();
        assertThat(Framing.refusal(HOST, List.of(), List.of("Chunked"))).isEmpty();
    }

    @Test
    void noHostAndTwoHostsAreRefused() {
        assertThat(Framing.refusal(List.of(), List.of(), List.of())).isPresent();
        assertThat(Framing.refusal(List.of("a", "a"), List.of(), List.of())).isPresent();
        assertThat(Framing.refusal(List.of("a, b"), List.of(), List.of())).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-1", "+1", "1, 1", "0x10", "1e3", "9999999999999999999", "1 "})
    void anOddLengthIsRefused(String length) {
        assertThat(Framing.refusal(HOST, List.of(length), List.of())).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"xchunked", "chunked, chunked", "gzip, chunked", "identity", "", "chunked;q=1"})
    void anOddTransferCodingIsRefused(String encoding) {
        assertThat(Framing.refusal(HOST, List.of(), List.of(encoding))).isPresent();
    }

    @Test
    void twoLengthsOrALengthWithChunksAreRefused() {
        assertThat(Framing.refusal(HOST, List.of("1", "1"), List.of())).isPresent();
        assertThat(Framing.refusal(HOST, List.of("1"), List.of("chunked"))).isPresent();
    }
}
