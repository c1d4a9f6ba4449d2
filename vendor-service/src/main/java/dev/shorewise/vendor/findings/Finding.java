package dev.shorewise.vendor.findings;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Something that was found.
 *
 * @param code what kind of finding it is, for machines
 * @param sentence what was found, for a person
 * @param figures behind the sentence, by name; a figure that does not exist is missing
 * @param method id@version of how it was found
 */
public record Finding(String code, String sentence, Map<String, BigDecimal> figures, String method) {

    private static final MathContext DIGITS = new MathContext(9);

    public Finding {
        figures = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(figures));
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
        return new Finding(code, sentence, more, method);
    }

    /** Nine digits, as a decimal without an exponent. */
    public static BigDecimal plain(double value) {
        BigDecimal rounded = new BigDecimal(value, DIGITS).stripTrailingZeros();
        return rounded.scale() < 0 ? rounded.setScale(0) : rounded;
    }
}
