package dev.shorewise.stack;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whoever asks for a token that cannot be had reads one sentence that says why. */
class TokenRequestTest {

    @Test
    void whereNoStackHasRunItSaysSo(@TempDir Path data) {
        TokenRequest request = new TokenRequest(new DataFolder(data), Ports.free(), "finance-tool");

        assertThatThrownBy(request::token)
                .isInstanceOf(StackFailure.class)
                .hasMessage("no stack is running on " + data + "; start it with ./run");
    }

    @Test
    void whereTheStackHasStoppedItSaysSo(@TempDir Path data) throws Exception {
        DataFolder folder = new DataFolder(data);
        new Secrets(folder.secrets()).password("client.finance-tool");
        Files.writeString(folder.issuer(), "http://localhost:" + Ports.free().of(Part.KEYCLOAK) + "/realms/shorewise");
        TokenRequest request = new TokenRequest(folder, Ports.free(), "finance-tool");

        assertThatThrownBy(request::token).isInstanceOf(StackFailure.class).hasMessageContaining("no stack is running");
    }

    @Test
    void aMachineThatThereIsNotIsNamed(@TempDir Path data) throws Exception {
        DataFolder folder = new DataFolder(data);
        Files.writeString(folder.issuer(), "http://localhost:1/realms/shorewise");
        TokenRequest request = new TokenRequest(folder, Ports.free(), "stranger");

        assertThatThrownBy(request::token)
                .isInstanceOf(StackFailure.class)
                .hasMessageContaining("no machine of the stack on")
                .hasMessageContaining("'stranger'");
    }
}
