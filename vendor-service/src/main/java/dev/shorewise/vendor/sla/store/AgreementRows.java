package dev.shorewise.vendor.sla.store;

import dev.shorewise.vendor.sla.Agreement;
import dev.shorewise.vendor.sla.SlaRefusal;
import dev.shorewise.vendor.sla.Version;
import dev.shorewise.vendor.sla.terms.Terms;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The tables agreement and agreement_version. */
@ApplicationScoped
public class AgreementRows {

    private static final String VERSIONS = """
            select v.*, case when state = 'PUBLISHED' then (
                select min(later.effective_from) from agreement_version later
                where later.agreement_id = v.agreement_id and later.state = 'PUBLISHED'
                    and later.effective_from > v.effective_from) end as effective_to
            from agreement_version v where agreement_id = ?""";

    private final Sql sql;

    AgreementRows(Sql sql) {
        this.sql = sql;
    }

    /** Adds an agreement; the primary key decides between two at once. */
    public void add(Agreement agreement) {
        try {
            sql.update(
                    """
                    insert into agreement (vendor_id, id, name, currency, time_zone, created_by, created_at)
                    values (?, ?, ?, ?, ?, ?, ?)""",
                    agreement.vendorId(),
                    agreement.id(),
                    agreement.facts().name(),
                    agreement.facts().currency(),
                    agreement.facts().timeZone().getId(),
                    agreement.createdBy(),
                    utc(agreement.createdAt()));
        } catch (Sql.Broken e) {
            if (e.constraint().equals("agreement_pk")) {
                throw new SlaRefusal(
                        SlaRefusal.Kind.AGREEMENT_EXISTS, "There is an agreement with this id. Choose another id.");
            }
            throw e;
        }
    }

    public Optional<Agreement> find(String id) {
        return sql.first("select * from agreement where id = ?", AgreementRows::agreement, id);
    }

    /** Agreements by id, of one vendor or of all. */
    public List<Agreement> list(@Nullable String vendorId, String after, int most) {
        return sql.list(
                "select * from agreement where vendor_id = coalesce(?, vendor_id) and id > ? order by id limit ?",
                AgreementRows::agreement,
                vendorId,
                after,
                most);
    }

    /** Keeps others from changing the agreement's versions and statements until the transaction ends. */
    public void lock(String agreementId) {
        sql.list(
                "select pg_advisory_xact_lock(hashtextextended('agreement/' || ?, 0))",
                row -> agreementId,
                agreementId);
    }

    public void add(String vendorId, Version version) {
        sql.update(
                """
                insert into agreement_version (vendor_id, agreement_id, version, effective_from, terms, hash, state,
                    revision, changed_by, changed_at)
                values (?, ?, ?, ?, ?, ?, 'DRAFT', 0, ?, ?)""",
                vendorId,
                version.agreementId(),
                version.number(),
                version.effectiveFrom(),
                Canonical.write(version.terms()),
                version.hash(),
                version.changedBy(),
                utc(version.changedAt()));
    }

    /** Writes a draft as it is to be; a published version is kept by a trigger. */
    public void change(Version version) {
        sql.update(
                """
                update agreement_version set effective_from = ?, terms = ?, hash = ?, state = ?, revision = revision + 1,
                    changed_by = ?, changed_at = ?
                where agreement_id = ? and version = ?""",
                version.effectiveFrom(),
                Canonical.write(version.terms()),
                version.hash(),
                version.state().name(),
                version.changedBy(),
                utc(version.changedAt()),
                version.agreementId(),
                version.number());
    }

    /** All versions, oldest number first. */
    public List<Version> versions(String agreementId) {
        return sql.list(VERSIONS + " order by version", AgreementRows::version, agreementId);
    }

    public Optional<Version> version(String agreementId, int number) {
        return sql.first(VERSIONS + " and version = ?", AgreementRows::version, agreementId, number);
    }

    /** The published version in force on a day. */
    public Optional<Version> inForce(String agreementId, LocalDate day) {
        return sql.first(
                VERSIONS + " and state = 'PUBLISHED' and effective_from <= ? order by effective_from desc limit 1",
                AgreementRows::version,
                agreementId,
                day);
    }

    private static Agreement agreement(ResultSet row) throws SQLException {
        return new Agreement(
                row.getString("vendor_id"),
                row.getString("id"),
                new Agreement.Facts(
                        row.getString("name"), row.getString("currency"), ZoneId.of(row.getString("time_zone"))),
                row.getString("created_by"),
                row.getObject("created_at", OffsetDateTime.class).toInstant());
    }

    private static Version version(ResultSet row) throws SQLException {
        return new Version(
                row.getString("agreement_id"),
                row.getInt("version"),
                row.getObject("effective_from", LocalDate.class),
                Optional.ofNullable(row.getObject("effective_to", LocalDate.class)),
                Version.State.valueOf(row.getString("state")),
                Canonical.read(row.getString("terms"), Terms.class),
                row.getString("hash"),
                row.getLong("revision"),
                row.getString("changed_by"),
                row.getObject("changed_at", OffsetDateTime.class).toInstant());
    }

    private static OffsetDateTime utc(Instant time) {
        return time.atOffset(ZoneOffset.UTC);
    }
}
