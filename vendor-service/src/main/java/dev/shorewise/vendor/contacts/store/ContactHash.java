package dev.shorewise.vendor.contacts.store;

import dev.shorewise.kit.imports.ImportRecord;
import java.math.BigDecimal;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * 64 bits that tell whether a contact is what it was. Made of the site and of each field that has a value together
 * with the field's name, so neither the order of fields nor a field that is added later and left empty changes it.
 * Stored with every contact: a change here would restate them all.
 */
final class ContactHash {

    private static final long SEED = 0x9E3779B97F4A7C15L;
    private static final ContactField[] FIELDS = ContactField.values();
    private static final long[] SALTS = salts();

    private final long start;

    ContactHash(String siteId) {
        start = text(SEED, siteId);
    }

    long of(ImportRecord row) {
        long hash = text(start, row.identity());
        long sum = 0;
        for (int i = 0; i < FIELDS.length; i++) {
            if (row.has(i)) {
                String text = text(row, i);
                long salted = hash ^ SALTS[i];
                sum += text == null ? mix(salted + mix(row.number(i))) : text(salted, text);
            }
        }
        return mix(hash + sum);
    }

    /** What the hash is made of where a field is no number; null where it is. */
    private static @Nullable String text(ImportRecord row, int field) {
        return switch (FIELDS[field]) {
            case CONCURRENCY -> {
                BigDecimal known = row.decimal(field);
                yield known == null ? null : known.stripTrailingZeros().toPlainString();
            }
            case EVENTS ->
                row.steps(field).stream()
                        .map(step -> step.micros() + step.status())
                        .collect(Collectors.joining(";"));
            default -> row.text(field);
        };
    }

    private static long text(long start, String text) {
        long hash = start;
        for (int i = 0; i < text.length(); i++) {
            hash = (hash ^ text.charAt(i)) * 0xFF51AFD7ED558CCDL;
            hash ^= hash >>> 32;
        }
        return mix(hash + text.length());
    }

    /** The finaliser of SplitMix64: every bit of the result depends on every bit given. */
    private static long mix(long bits) {
        long mixed = (bits ^ (bits >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        return mixed ^ (mixed >>> 31);
    }

    private static long[] salts() {
        long[] salts = new long[FIELDS.length];
        for (int i = 0; i < FIELDS.length; i++) {
            salts[i] = text(SEED, FIELDS[i].fieldName());
        }
        return salts;
    }
}
