package dev.shorewise.feedback.cases;

import dev.shorewise.feedback.cases.store.RuleRows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** The rules, in their order. */
@ApplicationScoped
public class CaseRules {

    private final RuleRows rows;
    private final Clock clock;

    CaseRules(RuleRows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    /** All of them, in the order in which they are tried. */
    @Transactional
    public List<StoredRule> list() {
        return rows.list();
    }

    @Transactional
    public Optional<StoredRule> find(String id) {
        return rows.find(id);
    }

    /**
     * Writes a rule. It is tried on responses that nobody has judged yet; those judged before stay as they are.
     *
     * @param expected refuses by throwing when the caller has not read the newest revision of a rule that is there
     * @throws CaseRefusal if it would open a case for everybody, or somebody else was faster
     */
    @Transactional
    public StoredRule put(CaseRule rule, String by, Consumer<StoredRule> expected) {
        if (!rule.trigger().asksForSomething()) {
            throw new CaseRefusal(
                    CaseRefusal.Kind.ASKS_FOR_NOTHING,
                    "A rule asks for a score, a theme, a sentiment or an unresolved matter.");
        }
        Optional<StoredRule> known = rows.find(rule.id());
        known.ifPresent(expected);
        StoredRule next = new StoredRule(
                rule,
                known.map(StoredRule::revision).orElse(0) + 1,
                by,
                clock.instant().truncatedTo(ChronoUnit.MICROS));
        if (!rows.put(next)) {
            throw new CaseRefusal(
                    CaseRefusal.Kind.CHANGED_MEANWHILE, "This was changed meanwhile. Read it again, then write.");
        }
        return next;
    }
}
