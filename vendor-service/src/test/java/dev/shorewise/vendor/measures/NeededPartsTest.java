package dev.shorewise.vendor.measures;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shorewise.vendor.contacts.Part;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Nothing that a formula looks at may be left unread. */
class NeededPartsTest {

    private static final int MOST = 1_000_000;

    @Property(tries = 200)
    void everyFormulaSaysTheSameOfWhatItNeedsAsOfEverything(@ForAll long seed) {
        Random random = new Random(seed);
        Map<Part, BigDecimal> all = new EnumMap<>(Part.class);
        for (Part part : Part.values()) {
            all.put(part, BigDecimal.valueOf(random.nextInt(MOST)));
        }
        Catalogue.definitions().stream()
                .map(definition -> Catalogue.select(definition.id()).get(0).formula())
                .forEach(formula -> {
                    Map<Part, BigDecimal> needed = new EnumMap<>(all);
                    needed.keySet().retainAll(NeededParts.of(List.of(formula), Params.DEFAULT));
                    assertThat(said(formula, needed)).isEqualTo(said(formula, all));
                });
    }

    @Example
    void aShareNeedsItsTwoPartsAndNotAllOthers() {
        Formula inTime = Catalogue.select("service-level/answered-in-time-over-answered@1")
                .get(0)
                .formula();
        assertThat(NeededParts.of(List.of(inTime), Params.DEFAULT))
                .containsExactlyInAnyOrder(Part.CONTACTS, Part.ANSWERED_TIMED, Part.ANSWERED_WITHIN_20);
    }

    @Example
    void whatIsNotToldByPartsNeedsNone() {
        assertThat(NeededParts.of(List.of(new Formula.Elsewhere()), Params.DEFAULT))
                .isEqualTo(Set.of(Part.CONTACTS));
    }

    /** What a formula says of parts, or that it refuses them. */
    private static Object said(Formula formula, Map<Part, BigDecimal> parts) {
        try {
            return NeededParts.told(formula, parts, Params.DEFAULT);
        } catch (IllegalArgumentException | ArithmeticException refused) {
            return refused.getClass();
        }
    }
}
