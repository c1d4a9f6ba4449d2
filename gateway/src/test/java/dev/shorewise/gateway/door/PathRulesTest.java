package dev.shorewise.gateway.door;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PathRulesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/v1/vendors",
                "/v1/vendors/harborline/sites",
                "/v1/kpis?vendorId=harborline&definitions=a%2Fb@1",
                "/v1/surveys/caf%C3%A9",
                "/static/bundle/app-X1.js",
                "/v1/x%2By"
            })
    void aPathWithOneMeaningPasses(String target) {
        assertThat(PathRules.refusal(target)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/v1/../q/metrics",
                "/v1/./vendors",
                "/v1/vendors/..",
                "/v1/vendors/.",
                "//v1/vendors",
                "/v1//vendors",
                "/v1/vendors//",
                "/v1/vendors;x=1",
                "/v1/vendors;/x",
                "/v1%2fvendors",
                "/v1%2Fvendors",
                "/v1/a%5cb",
                "/v1/a\\b",
                "/v1/%2e%2e/q",
                "/v1/%2E./q",
                "/v1/x%00",
                "/v1/x%0d%0aSet-Cookie:a=b",
                "/v1/x%3Bx=1",
                "/v1/%252e%252e/q",
                "/v1/%25",
                "/v1/%",
                "/v1/%2",
                "/v1/%zz",
                "/v1/%7f",
                "/v1/caf\u00e9",
                "/v1/a b",
                "/v1/a\"b",
                "/v1/<x>",
                "http://elsewhere/v1/vendors",
                "*",
                ""
            })
    void aPathWithTwoMeaningsIsRefused(String target) {
        assertThat(PathRules.refusal(target)).isPresent();
    }
}
