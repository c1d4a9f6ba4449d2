package dev.shorewise.vendor.sla.terms;

/**
 * Something wrong with a draft.
 *
 * @param at where, such as {@code levels[CSL-1].promise}
 * @param code stable, in kebab case
 * @param text what is wrong and what would be right
 */
public record Flaw(String at, String code, String text) {}
