package dev.shorewise.finance.ledger;

import java.time.Instant;
import java.util.UUID;

/**
 * A cost line as it stands.
 *
 * @param id our own name for it, for addresses
 * @param revision counts from 1; one more for each restatement
 * @param updatedAt when this revision was stored
 * @param line the content
 */
public record StoredCostLine(UUID id, int revision, Instant updatedAt, CostLine line) {}
