package dev.shorewise.feedback.invitations.store;

import dev.shorewise.feedback.responses.Channel;
import dev.shorewise.feedback.responses.DeliveryModel;
import dev.shorewise.feedback.responses.Occasion;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** Reads what a contact was about from columns that all these tables name alike. */
final class Contacts {

    private Contacts() {}

    static Occasion.Place place(ResultSet row) throws SQLException {
        String model = row.getString("delivery_model");
        return new Occasion.Place(row.getString("site_id"), model == null ? null : DeliveryModel.valueOf(model));
    }

    static Occasion.Matter matter(ResultSet row) throws SQLException {
        return new Occasion.Matter(
                channel(row.getString("channel")),
                row.getString("queue"),
                row.getString("language"),
                row.getString("reason"));
    }

    static Occasion.People people(ResultSet row) throws SQLException {
        return new Occasion.People(row.getString("agent"), row.getString("customer"));
    }

    private static @Nullable Channel channel(@Nullable String name) {
        return name == null ? null : Channel.valueOf(name);
    }
}
