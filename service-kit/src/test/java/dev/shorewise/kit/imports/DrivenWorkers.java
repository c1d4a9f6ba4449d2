package dev.shorewise.kit.imports;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;

/** No worker runs by itself: a test drives its own. Chunks are small, so that small files have several. */
public class DrivenWorkers implements QuarkusTestProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of(
                "shorewise.imports.workers", "0",
                "shorewise.imports.chunk-rows", "500",
                "shorewise.imports.lease", "2s",
                "shorewise.imports.max-upload", "64M",
                "shorewise.imports.max-expanded", "128M");
    }
}
