package dev.shorewise.gateway.door;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AnswerHeadersTest {

    @Test
    void onlyFilesNamedByTheirHashAreStoredByCaches() {
        assertThat(AnswerHeaders.of("/static/bundle/app-1.js", null, false, true)
                        .get("Cache-Control"))
                .contains("immutable");
        assertThat(AnswerHeaders.of("/static/bundle/app-1.js", null, false, false)
                        .get("Cache-Control"))
                .isEqualTo("no-store");
        assertThat(AnswerHeaders.of("/v1/me", null, false, true).get("Cache-Control"))
                .isEqualTo("no-store");
        assertThat(AnswerHeaders.of("/", null, false, true).get("Cache-Control"))
                .isEqualTo("no-store");
    }

    @Test
    void noAnswerMayRunInlineScriptOrStyleOrBeFramed() {
        for (String path : new String[] {"/", "/v1/me", "/static/bundle/app-1.js"}) {
            assertThat(AnswerHeaders.of(path, null, false, true).get("Content-Security-Policy"))
                    .contains("default-src 'none'", "frame-ancestors 'none'")
                    .doesNotContain("unsafe", "*", "http");
        }
    }

    @Test
    void httpsIsDemandedOnlyWhereItIsOffered() {
        assertThat(AnswerHeaders.of("/", null, true, true)).containsKey("Strict-Transport-Security");
        assertThat(AnswerHeaders.of("/", null, false, true)).doesNotContainKey("Strict-Transport-Security");
    }

    @Test
    void aDocumentOfAServiceKeepsItsOwnStyleSheetAndNothingElse() {
        String own = "default-src 'none'; style-src 'sha256-" + "A".repeat(43) + "='; frame-ancestors 'none'";
        assertThat(policy("/v1/statements/7", own)).isEqualTo(own);
        assertThat(policy("/vendors", own)).isNotEqualTo(own);
        for (String wider : new String[] {
            "default-src *",
            own.replace("default-src 'none'", "default-src 'self'"),
            own.replace("style-src 'sha256-", "style-src 'unsafe-inline' 'sha256-"),
            own + "; script-src 'self'",
            own.replace("style-src", "script-src")
        }) {
            assertThat(policy("/v1/statements/7", wider)).isEqualTo(policy("/v1/statements/7", null));
        }
    }

    private static String policy(String path, @Nullable String own) {
        return AnswerHeaders.of(path, own, false, true).getOrDefault("Content-Security-Policy", "");
    }
}
