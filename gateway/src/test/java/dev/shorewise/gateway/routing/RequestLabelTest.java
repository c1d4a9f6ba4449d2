package dev.shorewise.gateway.routing;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RequestLabelTest {

    @ParameterizedTest
    @CsvSource({
        "/v1/vendors/harborline/sites, /v1/vendors",
        "/v1/scorecards/harborline, /v1/scorecards",
        "/v1/invented/by/a/caller, /v1/{unknown}",
        "/vendors/harborline, /vendors/{vendorId}",
        "/static/bundle/app-1.js, /static/{file}",
        "/q/health/ready, /q/health/ready",
        "/, /",
        "/a/somebodys-token, /a/{token}",
        "/wp-admin, /{other}"
    })
    void aRequestIsCountedByWhatItAsksFor(String path, String label) {
        assertThat(RequestLabel.of(path)).isEqualTo(label);
    }

    @Property
    void whateverACallerWritesIsNoLabelOfItsOwn(@ForAll String written) {
        assertThat(RequestLabel.of("/v1/" + written + "-x")).isEqualTo("/v1/{unknown}");
        assertThat(RequestLabel.of("/x" + written)).isEqualTo("/{other}");
    }
}
