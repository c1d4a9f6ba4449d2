package dev.shorewise.kit;

import dev.shorewise.kit.callers.Caller;
import dev.shorewise.kit.callers.Callers;
import dev.shorewise.kit.callers.Roles;
import dev.shorewise.kit.idempotency.Idempotent;
import dev.shorewise.kit.paging.Cursor;
import dev.shorewise.kit.requests.ETags;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.sql.DataSource;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The smallest service that uses every part of the kit. */
@Path("/kit")
public class KitResource {

    private final Callers callers;
    private final DataSource database;

    KitResource(Callers callers, DataSource database) {
        this.callers = callers;
        this.database = database;
    }

    record Thing(@NotBlank String name) {}

    /** A body that refuses to be made. */
    record Plan(String name, List<String> steps) {

        Plan {
            Objects.requireNonNull(name, "name");
            steps = List.copyOf(Objects.requireNonNull(steps, "steps"));
            List<DayOfWeek> days = steps.stream().map(DayOfWeek::valueOf).toList();
            if (days.isEmpty()) {
                throw new IllegalArgumentException("steps: at least one");
            }
        }
    }

    @GET
    @Path("caller")
    @RolesAllowed({Roles.ADMIN, Roles.VENDOR})
    public Map<String, String> caller() {
        Caller caller = callers.current();
        return Map.of("scope", caller.scope().value());
    }

    @GET
    @Path("open")
    public String forgotten() {
        return "nobody said who may call this";
    }

    @GET
    @Path("vendors/{vendor}")
    @RolesAllowed({Roles.ADMIN, Roles.VENDOR})
    public String vendor(@PathParam("vendor") String vendor) {
        callers.current().mustSee(vendor);
        return vendor;
    }

    @GET
    @Path("rows")
    @RolesAllowed({Roles.ADMIN, Roles.VENDOR})
    public List<String> rows(@QueryParam("cursor") @Nullable String cursor) throws SQLException {
        Cursor.parse(cursor, 2);
        List<String> names = new ArrayList<>();
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement("select name from kit_thing order by name");
                ResultSet found = query.executeQuery()) {
            while (found.next()) {
                names.add(found.getString(1));
            }
        }
        return names;
    }

    @GET
    @Path("long")
    @RolesAllowed(Roles.ADMIN)
    public boolean takesHalfAMinute() throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement("select pg_sleep(30)")) {
            return query.execute();
        }
    }

    @POST
    @Path("plans")
    @RolesAllowed(Roles.ADMIN)
    public int plan(List<Plan> plans) {
        return plans.size();
    }

    @POST
    @Path("things")
    @RolesAllowed({Roles.ADMIN, Roles.VENDOR})
    @Idempotent
    public RestResponse<Thing> create(@Valid Thing thing) throws SQLException, InterruptedException {
        insert(thing.name());
        if (thing.name().startsWith("slow")) {
            Thread.sleep(1_500);
        }
        return RestResponse.ResponseBuilder.<Thing>created(URI.create("/kit/things/" + thing.name()))
                .entity(thing)
                .build();
    }

    @POST
    @Path("streams")
    @RolesAllowed({Roles.ADMIN, Roles.VENDOR})
    @Idempotent
    public RestResponse<Long> stream(InputStream body) throws IOException, SQLException {
        try (body) {
            int first = body.read();
            insert("stream " + first);
            return RestResponse.ok((long) first);
        }
    }

    @PUT
    @Path("things/{name}")
    @RolesAllowed(Roles.ADMIN)
    public void change(@HeaderParam("If-Match") @Nullable String ifMatch) {
        ETags.mustMatch(ifMatch, 3);
    }

    @GET
    @Path("broken")
    @RolesAllowed(Roles.ADMIN)
    public String broken() {
        throw new IllegalStateException("secret cause");
    }

    private void insert(String name) throws SQLException {
        if (!QuarkusTransaction.isActive()) {
            throw new IllegalStateException("work under a key runs in the key's transaction");
        }
        try (Connection connection = database.getConnection();
                PreparedStatement insert =
                        connection.prepareStatement("insert into kit_thing (vendor_id, name) values (?, ?)")) {
            insert.setString(1, callers.current().vendorId().orElse("client"));
            insert.setString(2, name);
            insert.executeUpdate();
        }
    }
}
