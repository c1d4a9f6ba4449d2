package dev.shorewise.vendor.measures;

import dev.shorewise.vendor.measures.cases.CaseCounts;
import java.util.Optional;

/**
 * What figures of a group are made of besides parts and distributions; each is read only where a figure asks for it.
 *
 * @param repeats of known customers
 * @param cases contacts that are worked on over time
 * @param slots half hours
 * @param shown where cases are; empty where no figure is about them
 */
record Sources(RepeatCounts repeats, CaseCounts cases, SlotCounts slots, Optional<CaseEvidence> shown) {

    static final Sources NONE = new Sources(RepeatCounts.NONE, CaseCounts.NONE, SlotCounts.NONE, Optional.empty());
}
