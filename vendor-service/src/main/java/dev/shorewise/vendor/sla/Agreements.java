package dev.shorewise.vendor.sla;

import dev.shorewise.kit.problems.KitRefusal;
import dev.shorewise.vendor.sla.store.AgreementRows;
import dev.shorewise.vendor.sla.store.Canonical;
import dev.shorewise.vendor.sla.store.StatementRows;
import dev.shorewise.vendor.sla.terms.ChangeCheck;
import dev.shorewise.vendor.sla.terms.Flaw;
import dev.shorewise.vendor.sla.terms.Terms;
import dev.shorewise.vendor.sla.terms.TermsCheck;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;

/** Agreements and their versions. */
@ApplicationScoped
public class Agreements {

    private final AgreementRows rows;
    private final StatementRows statements;
    private final SiteHoursBook hours;
    private final Clock clock;

    Agreements(AgreementRows rows, StatementRows statements, SiteHoursBook hours, Clock clock) {
        this.hours = hours;
        this.rows = rows;
        this.statements = statements;
        this.clock = clock;
    }

    /**
     * Begins an agreement, which has no version yet.
     *
     * @throws SlaRefusal if the id is taken
     */
    @Transactional
    public Agreement begin(String vendorId, String id, Agreement.Facts facts, Actor by) {
        Agreement agreement = new Agreement(vendorId, id, facts, by.name(), now());
        rows.add(agreement);
        return agreement;
    }

    /** An agreement; refused as unknown if there is none or the caller may not see it. */
    @Transactional
    public Agreement get(String id) {
        return rows.find(id).orElseThrow(KitRefusal::unknown);
    }

    @Transactional
    public List<Agreement> list(@Nullable String vendorId, Optional<String> after, int most) {
        return rows.list(vendorId, after.orElse(""), most);
    }

    /** Drafts the next version, flawed or not. */
    @Transactional
    public Version draft(String agreementId, LocalDate from, Terms terms, Actor by) {
        Agreement agreement = get(agreementId);
        rows.lock(agreementId);
        int number = rows.versions(agreementId).size() + 1;
        rows.add(agreement.vendorId(), version(agreementId, number, from, Version.State.DRAFT, terms, by));
        return version(agreementId, number);
    }

    /** Changes a draft. */
    @Transactional
    public Version change(String agreementId, int number, LocalDate from, Terms terms, Actor by, LongConsumer basedOn) {
        rows.lock(agreementId);
        Version draft = draft(agreementId, number, basedOn);
        rows.change(version(agreementId, draft.number(), from, Version.State.DRAFT, terms, by));
        return version(agreementId, number);
    }

    /** Everything that is wrong with a version as it stands; none for one that is published. */
    @Transactional
    public List<Flaw> flaws(String agreementId, int number) {
        Version version = version(agreementId, number);
        return version.published() ? List.of() : flaws(version);
    }

    /**
     * Puts a draft in force from its first day on.
     *
     * @throws SlaRefusal naming every flaw
     */
    @Transactional
    public Version publish(String agreementId, int number, Actor by, LongConsumer basedOn) {
        rows.lock(agreementId);
        Version draft = draft(agreementId, number, basedOn);
        List<Flaw> flaws = flaws(draft);
        if (!flaws.isEmpty()) {
            throw new SlaRefusal(SlaRefusal.Kind.FLAWED_TERMS, "The draft has flaws; see invalidParams.", flaws);
        }
        rows.change(version(agreementId, number, draft.effectiveFrom(), Version.State.PUBLISHED, draft.terms(), by));
        return version(agreementId, number);
    }

    @Transactional
    public List<Version> versions(String agreementId) {
        get(agreementId);
        return rows.versions(agreementId);
    }

    @Transactional
    public Version version(String agreementId, int number) {
        return rows.version(agreementId, number).orElseThrow(KitRefusal::unknown);
    }

    /** Published versions, the earliest first. */
    @Transactional
    public List<Version> published(String agreementId) {
        return rows.versions(agreementId).stream()
                .filter(Version::published)
                .sorted(java.util.Comparator.comparing(Version::effectiveFrom))
                .toList();
    }

    private Version draft(String agreementId, int number, LongConsumer basedOn) {
        Version version = version(agreementId, number);
        basedOn.accept(version.revision());
        if (version.published()) {
            throw new SlaRefusal(
                    SlaRefusal.Kind.VERSION_PUBLISHED, "A published version never changes. Draft the next one.");
        }
        return version;
    }

    private List<Flaw> flaws(Version draft) {
        List<Flaw> flaws = new ArrayList<>(TermsCheck.flaws(draft.terms(), Definitions::known));
        draft.terms().levels().forEach(level -> flaws.addAll(Definitions.flaws(level)));
        flaws.addAll(hours.flaws(get(draft.agreementId()).vendorId(), draft.terms()));
        List<ChangeCheck.Before> before = published(draft.agreementId()).stream()
                .filter(version -> version.effectiveFrom().isBefore(draft.effectiveFrom()))
                .map(version -> new ChangeCheck.Before(version.effectiveFrom(), version.terms()))
                .toList();
        ZoneId zone = get(draft.agreementId()).facts().timeZone();
        flaws.addAll(ChangeCheck.flaws(
                before, draft.terms(), draft.effectiveFrom(), LocalDate.ofInstant(clock.instant(), zone)));
        published(draft.agreementId()).stream()
                .filter(version -> !version.effectiveFrom().isBefore(draft.effectiveFrom()))
                .findFirst()
                .ifPresent(later -> flaws.add(new Flaw(
                        "effectiveFrom",
                        "overlapping-windows",
                        "Version " + later.number() + " is in force from " + later.effectiveFrom()
                                + "; the next one begins after that.")));
        statements
                .lastLocked(draft.agreementId())
                .filter(month -> !draft.effectiveFrom().isAfter(month.atEndOfMonth()))
                .ifPresent(month -> flaws.add(new Flaw(
                        "effectiveFrom",
                        "retroactive",
                        "The statement of " + month + " is locked under the terms that were in force.")));
        return flaws;
    }

    private Version version(
            String agreementId, int number, LocalDate from, Version.State state, Terms terms, Actor by) {
        if (from.getDayOfMonth() != 1) {
            throw KitRefusal.badParameter(
                    "effectiveFrom", "the first of a month, as 2026-10-01: one version governs a month, none is split");
        }
        String hash = Canonical.hash(Canonical.write(terms));
        return new Version(agreementId, number, from, Optional.empty(), state, terms, hash, 0, by.name(), now());
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
