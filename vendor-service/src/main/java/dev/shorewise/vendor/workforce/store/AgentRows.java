package dev.shorewise.vendor.workforce.store;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.shorewise.vendor.contacts.ContactFilter;
import dev.shorewise.vendor.workforce.Agent;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The table {@code agent}. */
@ApplicationScoped
public class AgentRows {

    private final Sql sql;
    private final ObjectMapper json;

    AgentRows(Sql sql, ObjectMapper json) {
        this.sql = sql;
        this.json = json.copy().setVisibility(PropertyAccessor.IS_GETTER, JsonAutoDetect.Visibility.NONE);
    }

    public void put(String vendorId, List<Agent> agents, Instant now) {
        sql.write(
                """
                insert into agent (vendor_id, agent_key, site_id, team, started_on, ended_on, left_because, profile,
                    changed_at) values (?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?)
                on conflict (vendor_id, agent_key) do update set site_id = excluded.site_id, team = excluded.team,
                    started_on = excluded.started_on, ended_on = excluded.ended_on,
                    left_because = excluded.left_because, profile = excluded.profile,
                    changed_at = excluded.changed_at""",
                agents.stream()
                        .map(agent -> new @Nullable Object[] {
                            vendorId,
                            ContactFilter.key(agent.key()),
                            agent.siteId(),
                            agent.team(),
                            agent.term().startedOn(),
                            agent.term().endedOn(),
                            agent.term().leftBecause(),
                            text(agent.profile()),
                            now.atOffset(ZoneOffset.UTC)
                        })
                        .toList());
    }

    /** Agents by key, from the one after {@code after}, which is empty for the first. */
    public List<Agent> list(String vendorId, String after, int most) {
        return sql.list("""
                select * from agent where vendor_id = ? and replace(agent_key::text, '-', '') > ?
                order by replace(agent_key::text, '-', '') limit ?""", this::agent, vendorId, after, most);
    }

    private Agent agent(ResultSet row) throws SQLException {
        try {
            return new Agent(
                    Sql.key(row),
                    row.getString("site_id"),
                    row.getString("team"),
                    new Agent.Term(
                            row.getObject("started_on", LocalDate.class),
                            row.getObject("ended_on", LocalDate.class),
                            row.getString("left_because")),
                    json.readValue(row.getString("profile"), Agent.Profile.class));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private String text(Agent.Profile profile) {
        try {
            return json.writeValueAsString(profile);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
