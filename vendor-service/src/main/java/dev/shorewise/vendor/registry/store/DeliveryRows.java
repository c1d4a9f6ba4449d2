package dev.shorewise.vendor.registry.store;

import dev.shorewise.vendor.registry.Delivery;
import dev.shorewise.vendor.registry.DeliveryModel;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** The table {@code site_delivery}. */
@ApplicationScoped
public class DeliveryRows {

    private final DataSource database;

    DeliveryRows(DataSource database) {
        this.database = database;
    }

    /** Says how a site delivers since a day; what was said of the same day is replaced. */
    public void put(Delivery delivery) {
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement("""
                        insert into site_delivery (vendor_id, site_id, since, delivery_model) values (?, ?, ?, ?)
                        on conflict (vendor_id, site_id, since) do update
                        set delivery_model = excluded.delivery_model""")) {
            insert.setString(1, delivery.vendorId());
            insert.setString(2, delivery.siteId());
            insert.setObject(3, delivery.since());
            insert.setString(4, delivery.model().name());
            insert.execute();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What is known of all sites, by vendor, site and day. */
    public List<Delivery> all() {
        try (Connection connection = database.getConnection();
                PreparedStatement query =
                        connection.prepareStatement("select * from site_delivery order by vendor_id, site_id, since");
                ResultSet row = query.executeQuery()) {
            List<Delivery> all = new ArrayList<>();
            while (row.next()) {
                all.add(new Delivery(
                        row.getString("vendor_id"),
                        row.getString("site_id"),
                        row.getObject("since", LocalDate.class),
                        DeliveryModel.valueOf(row.getString("delivery_model"))));
            }
            return all;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
