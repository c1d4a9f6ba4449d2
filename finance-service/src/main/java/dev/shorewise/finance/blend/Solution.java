package dev.shorewise.finance.blend;

import java.util.List;
import java.util.Map;

/**
 * A best solution.
 *
 * @param shares by position of the cell
 * @param cost mean of a contact, fixed costs included
 * @param multipliers by name of the limit: what a unit of its bound costs, where the library tells
 * @param used the switched places that are used
 */
record Solution(double[] shares, double cost, Map<String, Double> multipliers, List<String> used) {}
