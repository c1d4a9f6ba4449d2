package dev.shorewise.vendor.trust;

import dev.shorewise.vendor.measures.Catalogue;
import dev.shorewise.vendor.measures.Definition;
import java.util.Optional;

/** What a report's definition is, or why it is not taken. */
final class ReportedDefinition {

    private ReportedDefinition() {}

    /**
     * The definition of that name.
     *
     * @throws TrustRefusal naming both versions where only another one is known
     */
    static Definition of(String id) {
        return find(id).orElseThrow(() -> {
            String family = family(id);
            return Catalogue.definitions().stream()
                    .filter(known -> family(known.id()).equals(family))
                    .findFirst()
                    .map(known -> mismatch(id, known.id(), "What counts here"))
                    .orElseGet(() -> new TrustRefusal(
                            TrustRefusal.Kind.NO_SUCH_DEFINITION,
                            "There is no definition " + id + "; /v1/kpi-definitions lists them."));
        });
    }

    static Optional<Definition> find(String id) {
        return Catalogue.definitions().stream()
                .filter(known -> known.id().equals(id))
                .findFirst();
    }

    /** A report by one definition where another is meant. */
    static TrustRefusal mismatch(String reported, String meant, String where) {
        return new TrustRefusal(
                TrustRefusal.Kind.DEFINITION_MISMATCH,
                where + " is " + meant + "; the report is made by " + reported + ". It is not converted.");
    }

    private static String family(String id) {
        int at = id.indexOf('@');
        return at < 0 ? id : id.substring(0, at);
    }
}
