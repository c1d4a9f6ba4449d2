package dev.shorewise.gateway.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.Test;

class SameOriginTest {

    private final SameOrigin rule = new SameOrigin(URI.create("https://portal.example.com/"));

    @Test
    void readingIsAlwaysAllowed() {
        assertThat(rule.allows("GET", "cross-site", "https://elsewhere")).isTrue();
        assertThat(rule.allows("HEAD", null, null)).isTrue();
    }

    @Test
    void writingIsAllowedFromOurOwnOriginOnly() {
        assertThat(rule.allows("POST", "same-origin", null)).isTrue();
        assertThat(rule.allows("POST", null, "https://portal.example.com")).isTrue();
        assertThat(rule.allows("POST", "same-site", "https://portal.example.com"))
                .isFalse();
        assertThat(rule.allows("POST", null, "http://portal.example.com")).isFalse();
        assertThat(rule.allows("POST", null, "https://portal.example.com.evil")).isFalse();
        assertThat(rule.allows("POST", null, "null")).isFalse();
        assertThat(rule.allows("POST", null, null)).isFalse();
    }

    @Test
    void aTypedAddressLogsOutButAForeignLinkDoesNot() {
        assertThat(rule.allowsLogout("none")).isTrue();
        assertThat(rule.allowsLogout("same-origin")).isTrue();
        assertThat(rule.allowsLogout("cross-site")).isFalse();
    }
}
