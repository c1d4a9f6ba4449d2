package dev.shorewise.vendor.quality;

import dev.shorewise.vendor.filings.Filing;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A stratified random sample, {@code sample/stratified@1}, that anybody who has the contacts can draw again: within each
 * stratum contacts are sorted by the SHA-256 of {@code seed|contactId} and the first ones taken.
 *
 * @param seed of the order
 * @param frameHash SHA-256 of all contact ids in order, one a line: what was drawn from
 * @param strata by site, channel, tenure band and handling-time band
 */
public record Draw(String vendorId, String month, String seed, String frameHash, List<Stratum> strata) {

    static final Filing.Kind<Draw> KIND = new Filing.Kind<>("QUALITY_DRAW", Draw.class);

    /** The definition. */
    public static final String METHOD = "sample/stratified@1";

    /** Drawn from each stratum at least, if it has as many. */
    public static final int LEAST_PER_STRATUM = 5;

    /**
     * Like contacts.
     *
     * @param contacts how many there are
     * @param drawn their ids
     * @param weight how many contacts each review stands for
     */
    public record Stratum(String name, int contacts, List<String> drawn, double weight) {}

    /**
     * Draws in proportion, and at least {@value #LEAST_PER_STRATUM} from each stratum.
     *
     * @param frame the stratum of each contact
     * @param size about how many in all
     */
    static Draw of(String vendorId, String month, SortedMap<String, String> frame, int size, String seed) {
        SortedMap<String, List<String>> strata = new TreeMap<>();
        frame.forEach((contact, stratum) ->
                strata.computeIfAbsent(stratum, name -> new ArrayList<>()).add(contact));
        List<Stratum> drawn = new ArrayList<>();
        for (Map.Entry<String, List<String>> stratum : strata.entrySet()) {
            List<String> contacts = stratum.getValue();
            long share = Math.round((double) size * contacts.size() / frame.size());
            int n = (int) Math.min(contacts.size(), Math.max(LEAST_PER_STRATUM, share));
            List<String> chosen = contacts.stream()
                    .sorted(Comparator.comparing((String contact) -> hash(seed + "|" + contact))
                            .thenComparing(Comparator.naturalOrder()))
                    .limit(n)
                    .toList();
            drawn.add(new Stratum(stratum.getKey(), contacts.size(), chosen, (double) contacts.size() / n));
        }
        return new Draw(vendorId, month, seed, hash(String.join("\n", frame.keySet())), drawn);
    }

    boolean holds(String contactId) {
        return strata.stream().anyMatch(stratum -> stratum.drawn().contains(contactId));
    }

    static String hash(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
