package dev.shorewise.finance.facts;

import dev.shorewise.finance.facts.store.FactRows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.Optional;

/** Answers, each different one once. */
@ApplicationScoped
public class KeptFacts {

    private static final Duration LEAST_AGE = Duration.ofSeconds(1);

    private final FactRows rows;
    private final Clock clock;

    KeptFacts(FactRows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    /** Keeps an answer that was given just now. */
    @Transactional
    public Fact keep(Question question, String content) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        String hash = sha256(content);
        return new Fact(rows.keep(question, hash, content, now), question.address(), hash, content, now, Duration.ZERO);
    }

    /** The answer that was given last, with its age, which is at least a second. */
    @Transactional
    public Optional<Fact> latest(Question question) {
        return rows.latest(question).map(fact -> {
            Duration age = Duration.between(fact.fetchedAt(), clock.instant()).truncatedTo(ChronoUnit.SECONDS);
            return new Fact(
                    fact.id(),
                    fact.address(),
                    fact.hash(),
                    fact.content(),
                    fact.fetchedAt(),
                    age.compareTo(LEAST_AGE) < 0 ? LEAST_AGE : age);
        });
    }

    private static String sha256(String content) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
