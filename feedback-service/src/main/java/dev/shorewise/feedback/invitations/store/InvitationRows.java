package dev.shorewise.feedback.invitations.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.shorewise.feedback.invitations.ClosedContact;
import dev.shorewise.feedback.invitations.Invitation;
import dev.shorewise.feedback.responses.Occasion;
import dev.shorewise.feedback.surveys.Survey;
import dev.shorewise.feedback.surveys.SurveyId;
import dev.shorewise.kit.database.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Keeps invitations. */
@ApplicationScoped
public class InvitationRows {

    private static final TypeReference<Map<String, Object>> ANSWERS = new TypeReference<>() {};
    private static final String READ = """
            select i.*, c.contact_at, c.site_id, c.delivery_model, c.channel, c.queue, c.language, c.reason, c.agent
            from invitation i join invitation_contact c using (vendor_id, contact_id)
            """;

    private final DataSource database;
    private final ObjectMapper json;

    InvitationRows(DataSource database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    /** Whether a customer was asked, or is about to be, at or after this. */
    public boolean asked(String customer, Instant since) {
        return Sql.first(
                        database,
                        row -> true,
                        "select 1 from invitation where customer = ? and greatest(created_at, sent_at, next_at) >= ? limit 1",
                        customer,
                        since)
                .isPresent();
    }

    public void add(
            UUID id,
            ClosedContact contact,
            Survey survey,
            Instant due,
            Instant expires,
            Instant now,
            @Nullable String question) {
        Sql.run(
                database,
                "insert into invitation (id, vendor_id, contact_id, survey_id, survey_version, customer, state, next_at,"
                        + " expires_at, created_at, question) values (?, ?, ?, ?, ?, ?, 'PLANNED', ?, ?, ?, ?)",
                id,
                contact.vendorId(),
                contact.contactId(),
                survey.id().value(),
                survey.version(),
                contact.about().people().customer(),
                due,
                expires,
                now,
                question);
    }

    public Optional<Invitation> find(UUID id) {
        return Sql.first(database, this::invitation, READ + "where i.id = ?", id);
    }

    /** Invitations by id, after the given one. */
    public List<Invitation> list(
            Optional<String> vendorId, Optional<Invitation.State> state, @Nullable UUID after, int most) {
        String vendor = vendorId.orElse(null);
        String wanted = state.map(Enum::name).orElse(null);
        return Sql.list(
                database,
                this::invitation,
                READ + "where (?::text is null or i.vendor_id = ?) and (?::text is null or i.state = ?)"
                        + " and (?::uuid is null or i.id > ?) order by i.id limit ?",
                vendor,
                vendor,
                wanted,
                wanted,
                after,
                after,
                most);
    }

    /** Takes what is due, for so long that nobody else takes it; what is not reported back is due again then. */
    public List<Invitation> claim(Instant now, Instant until, int most) {
        List<UUID> taken = Sql.list(database, row -> row.getObject(1, UUID.class), """
                update invitation set next_at = ?
                where id in (
                    select id from invitation where next_at <= ? and state in ('PLANNED', 'SENT') and expires_at > ?
                    order by next_at limit ? for update skip locked)
                returning id""", until, now, now, most);
        return taken.stream().map(id -> find(id).orElseThrow()).toList();
    }

    /** Notes that the link has left. */
    public void sent(UUID id, Instant now, @Nullable Instant next) {
        Sql.run(
                database,
                "update invitation set state = 'SENT', sends = sends + 1, sent_at = ?, next_at = ?"
                        + " where id = ? and state in ('PLANNED', 'SENT')",
                now,
                next,
                id);
    }

    /** Notes that nobody took the link; without a next time it is given up, unless it was taken once. */
    public int failed(UUID id, @Nullable Instant next) {
        return Sql.first(
                        database,
                        row -> row.getInt(1),
                        "update invitation set failures = failures + 1, next_at = ?,"
                                + " state = case when ?::timestamptz is null and sends = 0 then 'FAILED' else state end"
                                + " where id = ? and state in ('PLANNED', 'SENT') returning failures",
                        next,
                        next,
                        id)
                .orElse(0);
    }

    public int failures(UUID id) {
        return Sql.first(database, row -> row.getInt(1), "select failures from invitation where id = ?", id)
                .orElse(0);
    }

    /** Puts off what was taken to be sent. */
    public void putOff(UUID id, Instant until) {
        Sql.run(database, "update invitation set next_at = ? where id = ? and state in ('PLANNED', 'SENT')", until, id);
    }

    /** Leaves it to the client to ask for it. */
    public void rest(UUID id) {
        Sql.run(database, "update invitation set next_at = null where id = ?", id);
    }

    /** Where the customer was served, if anybody told. */
    public Optional<ZoneId> zone(UUID id) {
        return Sql.first(
                database,
                row -> ZoneId.of(row.getString(1)),
                "select c.time_zone from invitation i join invitation_contact c using (vendor_id, contact_id)"
                        + " where i.id = ? and c.time_zone is not null",
                id);
    }

    public void opened(UUID id, Instant now) {
        Sql.run(database, "update invitation set opened_at = coalesce(opened_at, ?) where id = ?", now, id);
    }

    /** Keeps what was entered so far. */
    public void keep(UUID id, Map<String, Object> partial, Instant now) {
        try {
            Sql.run(
                    database,
                    "update invitation set partial = ?::jsonb, partial_at = ? where id = ? and state in ('PLANNED', 'SENT')",
                    json.writeValueAsString(partial),
                    now,
                    id);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Uses the link up; false if somebody did before. */
    public boolean answered(UUID id, Instant at) {
        return Sql.run(
                        database,
                        "update invitation set state = 'ANSWERED', answered_at = ?, next_at = null, partial = null,"
                                + " partial_at = null where id = ? and state in ('PLANNED', 'SENT')",
                        at,
                        id)
                == 1;
    }

    /** Ends what is over and was not begun; gives what it was about. */
    public List<String> expire(Instant now) {
        return Sql.list(
                database,
                row -> row.getString(1),
                "update invitation set state = 'EXPIRED', next_at = null"
                        + " where state in ('PLANNED', 'SENT') and expires_at <= ? and partial is null returning contact_id",
                now);
    }

    /** What is over and was begun; locked. */
    public List<Invitation> begun(Instant now, int most) {
        return Sql.list(
                database,
                this::invitation,
                READ + "where i.state in ('PLANNED', 'SENT') and i.expires_at <= ? and i.partial is not null"
                        + " order by i.id limit ? for update of i skip locked",
                now,
                most);
    }

    /** Takes a customer out; what was open ends. Gives how many invitations were the customer's. */
    public int forget(String customer) {
        Sql.run(database, "update invitation_contact set customer = null where customer = ?", customer);
        return Sql.run(
                database,
                "update invitation set customer = null, partial = null, partial_at = null, next_at = null, question = null,"
                        + " state = case when state in ('PLANNED', 'SENT') then 'EXPIRED' else state end where customer = ?",
                customer);
    }

    private Invitation invitation(ResultSet row) throws SQLException {
        try {
            String partial = row.getString("partial");
            Instant expires = Objects.requireNonNull(Sql.instant(row, "expires_at"));
            Instant created = Objects.requireNonNull(Sql.instant(row, "created_at"));
            String contactId = row.getString("contact_id");
            return new Invitation(
                    row.getObject("id", UUID.class),
                    row.getString("vendor_id"),
                    contactId,
                    new SurveyId(row.getString("survey_id")),
                    row.getInt("survey_version"),
                    Invitation.State.valueOf(row.getString("state")),
                    expires,
                    row.getInt("sends"),
                    new Occasion(
                            created,
                            new Occasion.Contact(contactId, Sql.instant(row, "contact_at")),
                            Contacts.place(row),
                            Contacts.matter(row),
                            Contacts.people(row)),
                    partial == null ? Map.of() : json.readValue(partial, ANSWERS),
                    Sql.instant(row, "partial_at"),
                    row.getString("question"));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
