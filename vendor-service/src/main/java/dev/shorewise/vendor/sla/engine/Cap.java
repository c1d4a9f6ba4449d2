package dev.shorewise.vendor.sla.engine;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Steps 8 and 9 of a month: the cap, and rounding to minor units so that the parts add up. */
final class Cap {

    private Cap() {}

    /** A credit's exact share of the cap, in minor units. */
    private record Share(Credit credit, BigDecimal whole, BigDecimal remainder) {}

    /**
     * The credits as they are owed. Below the cap each is rounded half up; at the cap they share it in proportion, cut
     * to minor units by the largest remainder, ties to the larger credit and then to the level's id.
     *
     * @param cap in whole minor units
     */
    static List<Credit> apply(List<Credit> credits, BigDecimal cap, int digits) {
        List<Credit> rounded = credits.stream()
                .map(credit -> credit.capped(credit.beforeCap().setScale(digits, RoundingMode.HALF_UP)))
                .toList();
        BigDecimal exact = credits.stream().map(Credit::beforeCap).reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal sum = rounded.stream().map(Credit::afterCap).reduce(BigDecimal.ZERO, BigDecimal::add);
        return exact.compareTo(cap) > 0 || sum.compareTo(cap) > 0 ? shared(credits, cap, exact, digits) : rounded;
    }

    private static List<Credit> shared(List<Credit> credits, BigDecimal cap, BigDecimal sum, int digits) {
        BigDecimal units = cap.movePointRight(digits);
        List<Share> shares = new ArrayList<>();
        BigDecimal left = units;
        for (Credit credit : credits) {
            BigDecimal product = credit.beforeCap().multiply(units);
            BigDecimal[] parts = product.divideAndRemainder(sum);
            shares.add(new Share(credit, parts[0], parts[1]));
            left = left.subtract(parts[0]);
        }
        List<Share> ranked = new ArrayList<>(shares);
        ranked.sort(Comparator.comparing(Share::remainder)
                .thenComparing(share -> share.credit().beforeCap())
                .reversed()
                .thenComparing(share -> share.credit().levelId()));
        Map<String, BigDecimal> extra = new HashMap<>();
        for (Share share : ranked.subList(0, left.intValueExact())) {
            extra.put(share.credit().levelId(), BigDecimal.ONE);
        }
        return shares.stream()
                .map(share -> share.credit()
                        .capped(share.whole()
                                .add(extra.getOrDefault(share.credit().levelId(), BigDecimal.ZERO))
                                .movePointLeft(digits)
                                .setScale(digits, RoundingMode.UNNECESSARY)))
                .toList();
    }
}
