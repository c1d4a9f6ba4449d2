package dev.shorewise.gateway.proxy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PassedHeadersTest {

    @ParameterizedTest
    @ValueSource(strings = {"Content-Type", "If-Match", "Idempotency-Key", "ACCEPT"})
    void aServiceSeesWhatItNeeds(String header) {
        assertThat(PassedHeaders.toService(header, Set.of())).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Authorization",
                "Connection",
                "Cookie",
                "Forwarded",
                "Host",
                "Keep-Alive",
                "Proxy-Authorization",
                "TE",
                "Transfer-Encoding",
                "Upgrade",
                "X-Forwarded-For",
                "X-Forwarded-Host",
                "X-HTTP-Method-Override",
                "X-Original-URL",
                "X-Request-Id",
                "X-Vendor-Id",
                "X_Vendor_Id",
                "X-Invented-Tomorrow"
            })
    void aServiceNeverSeesACallersWordAboutAnythingElse(String header) {
        assertThat(PassedHeaders.toService(header, Set.of())).isFalse();
    }

    @Test
    void whatConnectionNamesStaysOnThatConnection() {
        Set<String> named = PassedHeaders.named(List.of("close, If-Match", "etag"));
        assertThat(PassedHeaders.toService("if-match", named)).isFalse();
        assertThat(PassedHeaders.toCaller("ETag", named)).isFalse();
        assertThat(PassedHeaders.toCaller("ETag", Set.of())).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Server", "Set-Cookie", "Transfer-Encoding", "Connection", "X-Powered-By"})
    void aCallerNeverSeesWhatServesIt(String header) {
        assertThat(PassedHeaders.toCaller(header, Set.of())).isFalse();
    }
}
