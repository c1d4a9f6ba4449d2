package dev.shorewise.vendor.contacts;

import dev.shorewise.kit.paging.Cursor;
import dev.shorewise.kit.paging.Page;
import dev.shorewise.vendor.contacts.store.ContactRows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The contacts behind a figure. */
@ApplicationScoped
public class Contacts {

    private final ContactRows rows;

    Contacts(ContactRows rows) {
        this.rows = rows;
    }

    /**
     * Contacts by day, then id.
     *
     * @param cursor from the page before; null for the first page
     */
    @Transactional
    public Page<Contact> list(ContactFilter filter, @Nullable String cursor, int limit) {
        Optional<Position> after = Cursor.parse(cursor, 2).map(Position::of);
        return Page.of(
                rows.list(filter, after, limit + 1),
                limit,
                contact -> Cursor.of(contact.day().toString(), contact.contactId()));
    }

    /** Where a page ends. */
    public record Position(LocalDate day, String contactId) {
        static Position of(Cursor cursor) {
            return new Position(
                    Period.day("cursor", cursor.keys().get(0)), cursor.keys().get(1));
        }
    }
}
