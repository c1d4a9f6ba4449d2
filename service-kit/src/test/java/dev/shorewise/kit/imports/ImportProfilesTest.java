package dev.shorewise.kit.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.shorewise.kit.callers.VendorScope;
import dev.shorewise.kit.imports.profile.FileFormat;
import dev.shorewise.kit.imports.profile.ImportProfile;
import dev.shorewise.kit.problems.InvalidParam;
import dev.shorewise.test.ServiceResources;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;

/** Profiles come in versions that never change, and one that cannot work is told every reason at once. */
@QuarkusTest
@TestProfile(DrivenWorkers.class)
@QuarkusTestResource(ServiceResources.class)
class ImportProfilesTest {

    @Inject
    ImportProfiles profiles;

    @Inject
    ObjectMapper json;

    private final String vendor = "v-" + UUID.randomUUID().toString().substring(0, 12);

    private <T> T asVendor(Callable<T> work) throws Exception {
        return VendorScope.of(vendor).call(work);
    }

    @Test
    void onlyAChangeMakesAVersion() throws Exception {
        ImportProfile first = Calls.profile(FileFormat.CSV);
        ImportProfile second = Calls.profile(new FileFormat(null, ";", null, null, null, null));

        var made = asVendor(() -> profiles.put(CallTarget.KIND, vendor, "daily", first));
        var same = asVendor(() -> profiles.put(CallTarget.KIND, vendor, "daily", first));
        var next = asVendor(() -> profiles.put(CallTarget.KIND, vendor, "daily", second));

        assertThat(List.of(made.version(), same.version(), next.version())).containsExactly(1, 1, 2);
        assertThat(List.of(made.created(), same.created(), next.created())).containsExactly(true, false, true);
        assertThat(asVendor(() -> profiles.find(CallTarget.KIND, vendor, "daily", 1)))
                .hasValueSatisfying(stored -> assertThat(stored.profile()).isEqualTo(first));
        assertThat(asVendor(() -> profiles.list(CallTarget.KIND, vendor)))
                .singleElement()
                .satisfies(stored -> assertThat(stored.profile()).isEqualTo(second));
        assertThat(VendorScope.of("v-other").call(() -> profiles.find(CallTarget.KIND, vendor, "daily", null)))
                .isEmpty();
    }

    @Test
    void everyFaultIsNamedAtOnce() throws Exception {
        ImportProfile profile = json.readValue("""
                {"format": {"delimiter": "ab", "quote": "x", "charset": "UTF-16", "header": false},
                 "times": {"zone": "Mars/Olympus", "twoDigitYearsFrom": 0},
                 "fields": {
                   "arrivedAt": {"columns": ["day"], "patterns": ["yyyy-MM-dd", "jjjj[", "dd'"]},
                   "nonsense": {"columns": ["a"]},
                   "queue": {},
                   "note": {"columns": ["a"], "constant": "b", "combine": "SUM"},
                   "wait": {"columns": ["w"], "patterns": ["HH:mm"]},
                   "agent": {"columns": ["x"], "values": {"a": "b"}}},
                 "rows": {"skip": [{"column": "c"}], "orderBy": {"patterns": ["q"]}}}""", ImportProfile.class);

        ImportRefusal refusal = catchThrowableOfType(
                ImportRefusal.class, () -> asVendor(() -> profiles.put(CallTarget.KIND, vendor, "daily", profile)));

        assertThat(refusal.kind()).isEqualTo(ImportRefusal.Kind.INVALID_PROFILE);
        assertThat(refusal.invalidParams())
                .extracting(InvalidParam::name)
                .contains(
                        "format.delimiter",
                        "format.quote",
                        "format.charset",
                        "format.columns",
                        "identity",
                        "times.zone",
                        "times.twoDigitYearsFrom",
                        "fields.arrivedAt.patterns",
                        "fields.nonsense",
                        "fields.queue",
                        "fields.note",
                        "fields.note.combine",
                        "fields.wait.patterns",
                        "fields.outcome",
                        "rows.skip",
                        "rows.orderBy",
                        "rows.orderBy.columns");
    }

    @Test
    void aConstantAndMappedValuesMustFitTheirField() throws Exception {
        ImportProfile profile = json.readValue("""
                {"identity": ["id"],
                 "fields": {"arrivedAt": {"columns": ["day"]}, "outcome": {"columns": ["o"], "values": {"A": "TAKEN"}}}}""", ImportProfile.class);
        ImportProfile constant = json.readValue("""
                {"identity": ["id"],
                 "fields": {"arrivedAt": {"columns": ["day"]}, "outcome": {"constant": "TAKEN"}}}""", ImportProfile.class);

        for (ImportProfile bad : List.of(profile, constant)) {
            ImportRefusal refusal = catchThrowableOfType(
                    ImportRefusal.class, () -> asVendor(() -> profiles.put(CallTarget.KIND, vendor, "daily", bad)));
            assertThat(refusal.invalidParams()).singleElement().satisfies(problem -> assertThat(problem.name())
                    .startsWith("fields.outcome."));
        }
    }

    @Test
    void whatIsNotSaidTakesItsDefault() throws Exception {
        ImportProfile profile = json.readValue("{\"format\": {\"type\": \"TSV\"}}", ImportProfile.class);

        assertThat(profile.format()).isEqualTo(new FileFormat(FileFormat.Type.TSV, "\t", "", "UTF-8", true, List.of()));
        assertThat(profile.times().twoDigitYearsFrom()).isEqualTo(1970);
        assertThat(json.readValue(json.writeValueAsString(profile), ImportProfile.class))
                .isEqualTo(profile);
    }
}
