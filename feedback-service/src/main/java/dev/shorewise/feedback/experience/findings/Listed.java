package dev.shorewise.feedback.experience.findings;

import java.util.List;

/**
 * A group that stands out from the others, and what its customers say.
 *
 * @param compared how it stands against all others
 * @param quotes the plainest first; none where fewer than {@link Quote#LEAST_COMMENTS} wrote
 */
public record Listed(Compared compared, List<Quote> quotes) {}
