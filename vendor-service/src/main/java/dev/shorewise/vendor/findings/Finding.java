package dev.shorewise.vendor.findings;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Something that was found.
 *
 * @param code what kind of finding it is, for machines
 * @param sentence what was found, for a person
 * @param figures behind the sentence, by name; a figure that does not exist is missing
 * @param method id@version of how it was found
 * @param about what the figures are of, where that is not the whole: a month, a currency; by name
 */
public record Finding(
        String code,
        String sentence,
        Map<String, BigDecimal> figures,
        String method,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Map<String, String> about) {

    private static final MathContext DIGITS = new MathContext(9);

    public Finding {
        figures = Collections.unmodifiableMap(new LinkedHashMap<>(figures));
        about = about == null ? Map.of() : Collections.unmodifiableMap(new LinkedHashMap<>(about));
    }

    /** A finding about the whole. */
    public Finding(String code, String sentence, Map<String, BigDecimal> figures, String method) {
        this(code, sentence, figures, method, Map.of());
    }

    /** A finding without figures yet. */
    public static Finding of(String code, String method, String sentence, Object... words) {
        return new Finding(code, sentence.formatted(words), Map.of(), method);
    }

    /** The same with a figure more; what is not a number is left out. */
    public Finding with(String name, double value) {
        if (!Double.isFinite(value)) {
            return this;
        }
        Map<String, BigDecimal> more = new LinkedHashMap<>(figures);
        more.put(name, plain(value));
        return new Finding(code, sentence, more, method, about);
    }

    /** The same, of whose figures more is said. */
    public Finding about(String name, String value) {
        Map<String, String> more = new LinkedHashMap<>(about);
        more.put(name, value);
        return new Finding(code, sentence, figures, method, more);
    }

    /** Nine digits, as a decimal without an exponent. */
    public static BigDecimal plain(double value) {
        BigDecimal rounded = new BigDecimal(value, DIGITS).stripTrailingZeros();
        return rounded.scale() < 0 ? rounded.setScale(0) : rounded;
    }
}
