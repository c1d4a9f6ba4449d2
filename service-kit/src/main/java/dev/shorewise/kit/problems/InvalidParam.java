package dev.shorewise.kit.problems;

/**
 * One input that was refused.
 *
 * @param name the parameter, header or JSON path as the caller sent it
 * @param reason what is allowed there
 */
public record InvalidParam(String name, String reason) {}
