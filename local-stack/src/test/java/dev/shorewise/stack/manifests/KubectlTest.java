package dev.shorewise.stack.manifests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Where kubectl is installed: it renders each overlay, and to what the other tests looked at. */
class KubectlTest {

    @ParameterizedTest
    @EnumSource
    void rendersTheOverlayThatTheRulesWereCheckedOn(Overlay overlay) throws IOException, InterruptedException {
        assumeTrue(isInstalled(), "kubectl is not on the path: only our own rendering was checked");

        Process kubectl = new ProcessBuilder(
                        "kubectl", "kustomize", overlay.folder().toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String rendered = new String(kubectl.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(kubectl.waitFor()).isZero();
        assertThat(byName(Manifests.parse(withoutHashes(rendered))))
                .isEqualTo(byName(Kustomize.render(overlay.folder())));
    }

    private static boolean isInstalled() throws InterruptedException {
        try {
            return new ProcessBuilder("kubectl", "version", "--client")
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException e) {
            return false;
        }
    }

    private static String withoutHashes(String yaml) {
        return yaml.replaceAll("(?m)(name: (shorewise|gateway|[a-z]+-service))-[a-z0-9]{10}$", "$1");
    }

    private static Map<String, ObjectNode> byName(Manifests manifests) {
        Map<String, ObjectNode> objects = new TreeMap<>();
        manifests.objects().forEach(it -> objects.put(it.path("kind").asText() + " " + Manifests.name(it), it));
        assertThat(objects).hasSameSizeAs(manifests.objects());
        return objects;
    }
}
