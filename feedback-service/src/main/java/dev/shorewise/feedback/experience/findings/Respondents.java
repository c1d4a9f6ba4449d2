package dev.shorewise.feedback.experience.findings;

import dev.shorewise.feedback.experience.findings.Drivers.Outcome;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The customers of one analysis.
 *
 * @param outcome that they judged
 * @param all of them, in an order that stays
 */
public record Respondents(Outcome outcome, List<Respondent> all) {

    /** Changes with how drivers are weighed: what was weighed otherwise is another answer. */
    private static final String METHOD = "drivers-1";

    public Respondents {
        all = List.copyOf(all);
    }

    /** Equal for equal respondents and no others: SHA-256 over all that weighing looks at. */
    public String print() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            add(digest, METHOD + outcome);
            for (Respondent one : all) {
                add(digest, "\n" + one.judged());
                add(digest, "t", one.themes());
                add(digest, "s", one.service());
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void add(MessageDigest digest, String what, Map<String, Double> values) {
        add(digest, what);
        new TreeMap<>(values).forEach((name, value) -> add(digest, " " + name + "=" + value));
    }

    private static void add(MessageDigest digest, String text) {
        digest.update(text.getBytes(StandardCharsets.UTF_8));
    }
}
