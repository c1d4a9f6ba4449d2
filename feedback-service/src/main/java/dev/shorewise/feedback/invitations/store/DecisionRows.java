package dev.shorewise.feedback.invitations.store;

import dev.shorewise.feedback.invitations.ClosedContact;
import dev.shorewise.feedback.invitations.Decided;
import dev.shorewise.feedback.invitations.Decided.Decision;
import dev.shorewise.feedback.invitations.Decided.Drawn;
import dev.shorewise.feedback.invitations.Drawings;
import dev.shorewise.feedback.invitations.Policy;
import dev.shorewise.feedback.responses.Occasion;
import dev.shorewise.kit.database.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javax.sql.DataSource;

/** Keeps what was decided about each contact. */
@ApplicationScoped
public class DecisionRows {

    /** Held until the end of the transaction by the one that decides. */
    private static final String TAKE_TURN = "select pg_advisory_xact_lock(7265616465720002)::text";

    private static final String ADD = """
            insert into invitation_contact (vendor_id, contact_id, contact_at, closed_at, time_zone, site_id, delivery_model,
                channel, queue, language, reason, agent, customer, decision, policy_id, policy_version, stratum, rate, draw,
                decided_at)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    private static final String LIST = """
            select * from invitation_contact
            where (?::text is null or vendor_id = ?) and contact_at >= ? and contact_at < ?
              and (vendor_id, contact_id) > (?, ?)
            order by vendor_id, contact_id limit ?""";

    private final DataSource database;

    DecisionRows(DataSource database) {
        this.database = database;
    }

    public void takeTurn() {
        Sql.list(database, row -> row.getString(1) == null, TAKE_TURN);
    }

    public boolean isKnown(String vendorId, String contactId) {
        return Sql.first(
                        database,
                        row -> true,
                        "select 1 from invitation_contact where vendor_id = ? and contact_id = ?",
                        vendorId,
                        contactId)
                .isPresent();
    }

    public void add(Decided decided, Instant now) {
        add(decided, decided.contact().about().people(), now);
    }

    /** Keeps what a question after a case is about, and by which policy it is sent. */
    public void addFollowUp(ClosedContact matter, Policy policy, Instant now) {
        add(new Decided(matter, Decision.FOLLOW_UP, Optional.empty()), now);
        Sql.run(
                database,
                "update invitation_contact set policy_id = ?, policy_version = ? where vendor_id = ? and contact_id = ?",
                policy.id(),
                policy.version(),
                matter.vendorId(),
                matter.contactId());
    }

    /** Where a customer was served, if anybody told. */
    public Optional<ZoneId> zone(String vendorId, String contactId) {
        return Sql.first(
                database,
                row -> ZoneId.of(row.getString(1)),
                "select time_zone from invitation_contact where vendor_id = ? and contact_id = ? and time_zone is not null",
                vendorId,
                contactId);
    }

    /** Keeps that a contact was handed over, and not whose it was. */
    public void addErased(ClosedContact contact, Instant now) {
        add(
                new Decided(contact, Decision.ERASED, Optional.empty()),
                new Occasion.People(contact.about().people().agent(), null),
                now);
    }

    private void add(Decided decided, Occasion.People people, Instant now) {
        ClosedContact contact = decided.contact();
        Occasion.Place place = contact.about().place();
        Occasion.Matter matter = contact.about().matter();
        Optional<Drawn> draw = decided.draw();
        Sql.run(
                database,
                ADD,
                contact.vendorId(),
                contact.contactId(),
                contact.at(),
                contact.closedAt(),
                contact.zone().map(ZoneId::getId).orElse(null),
                place.siteId(),
                place.deliveryModel(),
                matter.channel(),
                matter.queue(),
                matter.language(),
                matter.reason(),
                people.agent(),
                people.customer(),
                decided.decision(),
                draw.map(Drawn::policyId).orElse(null),
                draw.map(Drawn::version).orElse(null),
                draw.map(Drawn::stratum).orElse(null),
                draw.map(Drawn::rate).orElse(null),
                draw.map(Drawn::lot).orElse(null),
                now);
    }

    /** Decisions by vendor and contact, after the given ones. */
    public List<Decided> list(Drawings.Scope scope, String afterVendor, String afterContact, int most) {
        String vendor = scope.vendorId().orElse(null);
        return Sql.list(
                database,
                DecisionRows::decided,
                LIST,
                vendor,
                vendor,
                scope.from(),
                scope.to(),
                afterVendor,
                afterContact,
                most);
    }

    private static Decided decided(ResultSet row) throws SQLException {
        ClosedContact contact = new ClosedContact(
                row.getString("vendor_id"),
                row.getString("contact_id"),
                Objects.requireNonNull(Sql.instant(row, "contact_at")),
                Objects.requireNonNull(Sql.instant(row, "closed_at")),
                Optional.ofNullable(row.getString("time_zone")).map(ZoneId::of),
                new ClosedContact.About(Contacts.place(row), Contacts.matter(row), Contacts.people(row)));
        String policy = row.getString("stratum") == null ? null : row.getString("policy_id");
        return new Decided(
                contact,
                Decision.valueOf(row.getString("decision")),
                policy == null
                        ? Optional.empty()
                        : Optional.of(new Drawn(
                                policy,
                                row.getInt("policy_version"),
                                row.getString("stratum"),
                                row.getBigDecimal("rate"),
                                row.getDouble("draw"))));
    }
}
