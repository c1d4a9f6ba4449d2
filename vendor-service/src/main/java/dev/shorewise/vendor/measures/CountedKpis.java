package dev.shorewise.vendor.measures;

import dev.shorewise.kit.problems.KitRefusal;
import dev.shorewise.vendor.contacts.Cut;
import dev.shorewise.vendor.contacts.Dimension;
import dev.shorewise.vendor.counted.CountedPart;
import dev.shorewise.vendor.counted.CountedParts;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Takes the parts of figures that others count, as far as the catalogue knows what they mean. */
@ApplicationScoped
public class CountedKpis {

    private final CountedParts parts;

    CountedKpis(CountedParts parts) {
        this.parts = parts;
    }

    /**
     * Keeps parts, all or none; agents as their pseudonyms.
     *
     * @throws KitRefusal (400) for a figure that is computed here, or parts that cannot be
     */
    public void keep(String vendorId, List<CountedPart> told, String by) {
        told.forEach(CountedFigures::check);
        parts.keep(vendorId, told.stream().map(this::nameless).toList(), by);
    }

    /** What was told of a figure. */
    public List<CountedPart> list(String vendorId, @Nullable String definition, Cut cut) {
        if (definition == null) {
            throw KitRefusal.badParameter("definition", "the id of a figure that others count");
        }
        return parts.list(vendorId, definition, cut.period(), cut.only());
    }

    private CountedPart nameless(CountedPart part) {
        Map<Dimension, String> names = new EnumMap<>(Dimension.class);
        names.putAll(part.names());
        names.computeIfPresent(Dimension.AGENT, (agent, name) -> parts.agent(name));
        return new CountedPart(part.siteId(), part.day(), part.definition(), part.label(), names, part.amount());
    }
}
