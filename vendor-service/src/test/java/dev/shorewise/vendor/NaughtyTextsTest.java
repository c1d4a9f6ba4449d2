package dev.shorewise.vendor;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.shorewise.test.ServiceResources;
import dev.shorewise.test.hostile.NaughtyTexts;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Vendors' names and where they are searched for, what contracts are called, and the words that contacts bring. */
@QuarkusTest
@QuarkusTestResource(ServiceResources.class)
class NaughtyTextsTest extends NaughtyTexts {

    private static final String PROFILE = """
            {"identity": ["id"],
             "fields": {"offeredAt": {"columns": ["at"]}, "channel": {"constant": "VOICE"},
                        "outcome": {"constant": "ANSWERED"}, "wait": {"constant": "1"},
                        "queueId": {"columns": ["queue"]}, "reasonCode": {"columns": ["reason"]}}}""";
    private static final int PAGE = 200;
    private static final int ONE_OF = 10;
    private static final int LONGEST_NAME = 100;
    private static final ObjectMapper JSON = new ObjectMapper();

    private Importing vendor = new Importing("", "");
    private String since = "";

    @BeforeEach
    void aVendor() {
        vendor = Importing.by(PROFILE, "UTC");
        since = As.admin().get("/v1/vendors/{v}", vendor.vendorId()).path("changedAt");
    }

    @Override
    protected List<Place> places() {
        return List.of(
                new Place("a vendor's name, searched for", 1, this::vendorName),
                new Place("a contract's title and documents", 100, this::contract));
    }

    /** All in one batch, each in a row of its own; read in pages, and some of them by the filter. */
    @Test
    void contactsQueuesAndReasonsAreReadAsTheyWereSent() {
        List<String> texts = texts();
        List<Map<String, Object>> fates = sent(texts);

        Map<String, Map<String, String>> read = new TreeMap<>();
        contacts().forEach(contact -> read.put(Objects.requireNonNull(contact.get("contactId")), contact));

        assertThat(fates).hasSameSizeAs(texts);
        for (int row = 0; row < texts.size(); row++) {
            String text = texts.get(row);
            if (!isName(text)) {
                assertThat(fates.get(row).get("fate")).as(id(row)).isEqualTo("REJECTED");
                assertThat(read).doesNotContainKey(id(row));
            } else {
                String why = fates.get(row).toString();
                Map<String, String> contact = Objects.requireNonNull(read.remove(id(row)), why);
                assertThat(contact.get("queueId")).as(id(row)).isEqualTo(kept(text));
                assertThat(contact.get("reasonCode")).as(id(row)).isEqualTo(kept(text));
            }
        }
        assertThat(read).isEmpty();
    }

    @Test
    void aRowWithHalfOfACharacterIsRefusedAloneAndSaysWhere() {
        JsonPath answer = batch(List.of(row(0, "whole"), row(1, "half \ud83d"))).jsonPath();

        assertThat(answer.getList("rows.fate")).containsExactly("CREATED", "REJECTED");
        assertThat(answer.getString("rows[1].problem.code")).isEqualTo("invalid-encoding");
        assertThat(answer.getString("rows[1].problem.column")).isIn("queue", "reason");
    }

    @Test
    void contactsAreFoundByTheirQueueWhateverItIsCalled() {
        List<String> texts = texts();
        List<String> some = IntStream.range(0, texts.size())
                .filter(number -> number % ONE_OF == 0)
                .mapToObj(texts::get)
                .filter(text -> kept(text) != null && isName(text))
                .toList();
        sent(some);

        for (int row = 0; row < some.size(); row++) {
            JsonNode found =
                    json(listed().queryParam("queue", kept(some.get(row))).get("/v1/contacts"));
            assertThat(found.findValuesAsText("contactId")).as(id(row)).contains(id(row));
        }
    }

    /** A cell of spaces, or of nothing, tells nothing; around others spaces do not count. */
    private static @Nullable String kept(String text) {
        String cell = text.replaceAll("^ +| +$", "");
        return cell.isEmpty() ? null : cell;
    }

    /** What a queue or a reason may be called: whole characters, and not too many. */
    private static boolean isName(String letters) {
        return letters.length() <= LONGEST_NAME
                && letters.codePoints()
                        .noneMatch(point -> point == 0 || Character.getType(point) == Character.SURROGATE);
    }

    private static String id(int row) {
        return "c-%04d".formatted(row);
    }

    private static Map<String, Object> row(int number, String text) {
        return Map.of("id", id(number), "at", "2026-10-05T09:00:00Z", "queue", text, "reason", text);
    }

    private List<Map<String, Object>> sent(List<String> texts) {
        return batch(IntStream.range(0, texts.size())
                        .mapToObj(number -> row(number, texts.get(number)))
                        .toList())
                .path("rows");
    }

    private Response batch(List<Map<String, Object>> rows) {
        return As.submitter(vendor.vendorId())
                .queryParam("vendorId", vendor.vendorId())
                .queryParam("siteId", vendor.siteId())
                .queryParam("profileId", "profile")
                .body(Map.of("rows", rows))
                .post("/v1/contact-imports/batch")
                .then()
                .statusCode(200)
                .extract()
                .response();
    }

    private RequestSpecification listed() {
        return As.admin()
                .queryParam("vendorId", vendor.vendorId())
                .queryParam("day", "2026-10-05")
                .queryParam("limit", PAGE);
    }

    private List<Map<String, String>> contacts() {
        List<Map<String, String>> all = new ArrayList<>();
        String cursor = null;
        do {
            RequestSpecification page = listed();
            JsonPath answer = (cursor == null ? page : page.queryParam("cursor", cursor))
                    .get("/v1/contacts")
                    .jsonPath();
            all.addAll(answer.getList("items"));
            cursor = answer.getString("nextCursor");
        } while (cursor != null);
        return all;
    }

    /** Of the vendors that have changed meanwhile, so that the others need not be read past. */
    private Tried vendorName(List<String> texts) {
        Response changed = As.admin()
                .header("If-Match", "*")
                .body(Map.of("name", texts.get(0), "kind", "VENDOR"))
                .put("/v1/vendors/{v}", vendor.vendorId());
        return Tried.of(changed, () -> List.of(List.of(found(texts.get(0).strip()))));
    }

    private String found(String words) {
        Response vendors = As.admin()
                .queryParam("q", words)
                .queryParam("updatedSince", since)
                .get("/v1/vendors");
        return json(vendors)
                .path("items")
                .valueStream()
                .filter(found -> found.path("id").asText().equals(vendor.vendorId()))
                .map(found -> found.path("name").asText())
                .findAny()
                .orElse("not found");
    }

    /** Without Groovy, which would compile a script for each of a thousand answers. */
    private static JsonNode json(Response answer) {
        try {
            return JSON.readTree(answer.asByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Tried contract(List<String> texts) {
        Response put = As.admin()
                .header("If-Match", "*")
                .body(Map.of(
                        "title",
                        texts.get(0),
                        "startsOn",
                        "2026-01-01",
                        "value",
                        Map.of("amount", "1", "currency", "EUR"),
                        "documents",
                        texts.stream()
                                .map(text -> Map.of("title", text, "reference", text))
                                .toList()))
                .put("/v1/contracts/{v}/naughty", vendor.vendorId());
        return Tried.of(put, () -> {
            JsonPath read = As.admin()
                    .get("/v1/contracts/{v}/naughty", vendor.vendorId())
                    .jsonPath();
            assertThat(read.getString("body.title")).isEqualTo(texts.get(0).strip());
            List<String> titles = read.getList("body.documents.title");
            List<String> references = read.getList("body.documents.reference");
            return IntStream.range(0, titles.size())
                    .mapToObj(number -> List.of(titles.get(number), references.get(number)))
                    .toList();
        });
    }
}
