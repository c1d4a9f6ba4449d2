package dev.shorewise.feedback.invitations;

import dev.shorewise.feedback.invitations.store.InvitationRows;
import dev.shorewise.feedback.invitations.store.PolicyRows;
import dev.shorewise.feedback.surveys.Language;
import dev.shorewise.feedback.surveys.Surveys;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Which links are due, and what became of them. */
@ApplicationScoped
public class Deliveries {

    private static final Duration LEASE = Duration.ofMinutes(10);
    private static final int MOST_FAILURES = 10;

    private final InvitationRows rows;
    private final PolicyRows policies;
    private final Surveys surveys;
    private final InvitationSettings settings;
    private final Link link;
    private final Clock clock;

    Deliveries(
            InvitationRows rows,
            PolicyRows policies,
            Surveys surveys,
            InvitationSettings settings,
            Link link,
            Clock clock) {
        this.rows = rows;
        this.policies = policies;
        this.surveys = surveys;
        this.settings = settings;
        this.link = link;
        this.clock = clock;
    }

    /**
     * Takes a batch of what is due; what is not reported back is due again after ten minutes. What falls into quiet hours
     * by now, because it was tried again or nobody was here to send it, waits until they end.
     */
    @Transactional
    public List<Message> due() {
        Instant now = now();
        List<Message> messages = new ArrayList<>();
        for (Invitation invitation : rows.claim(now, now.plus(LEASE), settings.batch())) {
            Policy policy = policies.of(invitation.id()).orElseThrow();
            String customer = invitation.occasion().people().customer();
            if (policy.terms().delivery() == Terms.Delivery.PULL || customer == null) {
                rows.rest(invitation.id());
                continue;
            }
            Instant allowed = policy.terms().timing().quiet().next(now, zone(invitation.id(), policy));
            if (allowed.isAfter(now)) {
                rows.putOff(invitation.id(), allowed);
                continue;
            }
            messages.add(new Message(
                    invitation.id(),
                    policy.terms().delivery(),
                    customer,
                    link.of(invitation.id()),
                    Optional.ofNullable(invitation.occasion().matter().language())
                            .flatMap(Deliveries::language)
                            .orElse(Language.ENGLISH),
                    surveys.find(invitation.survey(), invitation.surveyVersion())
                            .orElseThrow()
                            .content(),
                    invitation.expiresAt(),
                    invitation.sends()));
        }
        return messages;
    }

    /** Notes that a link has left, and plans the reminder after it. */
    @Transactional
    public void sent(UUID id) {
        Instant now = now();
        Invitation invitation = rows.find(id).orElseThrow();
        Policy policy = policies.of(id).orElseThrow();
        Timing timing = policy.terms().timing();
        Instant next = timing.quiet().next(now.plus(timing.reminders().after()), zone(id, policy));
        boolean again = invitation.sends() < timing.reminders().most() && next.isBefore(invitation.expiresAt());
        rows.sent(id, now, again ? next : null);
    }

    /** Notes that nobody took it, and plans another try, later each time. */
    @Transactional
    public void failed(UUID id) {
        int failures = rows.failures(id);
        boolean again = failures + 1 < MOST_FAILURES;
        rows.failed(id, again ? now().plus(settings.retryAfter().multipliedBy(1L << failures)) : null);
    }

    private ZoneId zone(UUID id, Policy policy) {
        return rows.zone(id).orElse(policy.terms().timing().zone());
    }

    private static Optional<Language> language(String tag) {
        try {
            return Optional.of(new Language(tag));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
