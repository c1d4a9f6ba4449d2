package dev.shorewise.gateway.door;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AnswerHeadersTest {

    @Test
    void onlyFilesNamedByTheirHashAreStoredByCaches() {
        assertThat(AnswerHeaders.of("/static/bundle/app-1.js", false, true).get("Cache-Control"))
                .contains("immutable");
        assertThat(AnswerHeaders.of("/static/bundle/app-1.js", false, false).get("Cache-Control"))
                .isEqualTo("no-store");
        assertThat(AnswerHeaders.of("/v1/me", false, true).get("Cache-Control")).isEqualTo("no-store");
        assertThat(AnswerHeaders.of("/", false, true).get("Cache-Control")).isEqualTo("no-store");
    }

    @Test
    void noAnswerMayRunInlineScriptOrStyleOrBeFramed() {
        for (String path : new String[] {"/", "/v1/me", "/static/bundle/app-1.js"}) {
            assertThat(AnswerHeaders.of(path, false, true).get("Content-Security-Policy"))
                    .contains("default-src 'none'", "frame-ancestors 'none'")
                    .doesNotContain("unsafe", "*", "http");
        }
    }

    @Test
    void httpsIsDemandedOnlyWhereItIsOffered() {
        assertThat(AnswerHeaders.of("/", true, true)).containsKey("Strict-Transport-Security");
        assertThat(AnswerHeaders.of("/", false, true)).doesNotContainKey("Strict-Transport-Security");
    }
}
