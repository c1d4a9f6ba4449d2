package dev.shorewise.vendor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shorewise.test.ServiceResources;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What holds unless an operator says otherwise. */
@QuarkusTest
@QuarkusTestResource(ServiceResources.class)
class ConfigurationTest {

    @ParameterizedTest
    @CsvSource({
        "quarkus.application.name, vendor-service",
        "quarkus.http.host, 127.0.0.1",
        "quarkus.security.jaxrs.deny-unannotated-endpoints, true",
        "quarkus.oidc.token.audience, shorewise-api",
        "quarkus.oidc.token.signature-algorithm, RS256",
        "quarkus.oidc.token.token-type, Bearer",
        "quarkus.hibernate-orm.schema-management.strategy, validate",
        "quarkus.jackson.fail-on-unknown-properties, true",
        "quarkus.otel.sdk.disabled, true",
        "quarkus.devservices.enabled, false",
    })
    void defaultsAreSafe(String key, String value) {
        assertThat(ConfigProvider.getConfig().getValue(key, String.class)).isEqualTo(value);
    }
}
