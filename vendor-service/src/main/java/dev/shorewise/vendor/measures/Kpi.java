package dev.shorewise.vendor.measures;

/** A definition and the formula that carries it out. */
record Kpi(Definition definition, Formula formula) {}
