package dev.shorewise.vendor.sla.terms;

import java.math.BigDecimal;

/**
 * A category of levels.
 *
 * @param percent of the amount at risk that it stands for; pools may add up to more than 100
 */
public record Pool(String id, BigDecimal percent) {}
