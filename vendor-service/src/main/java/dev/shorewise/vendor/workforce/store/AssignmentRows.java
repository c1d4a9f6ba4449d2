package dev.shorewise.vendor.workforce.store;

import dev.shorewise.vendor.contacts.ContactFilter;
import dev.shorewise.vendor.workforce.training.Assignment;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The table {@code course_assignment}. */
@ApplicationScoped
public class AssignmentRows {

    private final Sql sql;

    AssignmentRows(Sql sql) {
        this.sql = sql;
    }

    public void put(String vendorId, String courseId, List<Assignment> assignments) {
        sql.write(
                """
                insert into course_assignment (vendor_id, course_id, agent_key, assigned_on, due_on, completed_on, cost)
                values (?, ?, ?, ?, ?, ?, ?)
                on conflict (vendor_id, course_id, agent_key) do update set assigned_on = excluded.assigned_on,
                    due_on = excluded.due_on, completed_on = excluded.completed_on, cost = excluded.cost""",
                assignments.stream()
                        .map(assignment -> new @Nullable Object[] {
                            vendorId,
                            courseId,
                            ContactFilter.key(assignment.agent()),
                            assignment.assignedOn(),
                            assignment.dueOn(),
                            assignment.completedOn(),
                            assignment.cost()
                        })
                        .toList());
    }

    public List<Assignment> list(String vendorId, String courseId) {
        return sql.list(
                "select * from course_assignment where vendor_id = ? and course_id = ? order by agent_key",
                row -> new Assignment(
                        Sql.key(row),
                        row.getObject("assigned_on", LocalDate.class),
                        row.getObject("due_on", LocalDate.class),
                        row.getObject("completed_on", LocalDate.class),
                        row.getBigDecimal("cost")),
                vendorId,
                courseId);
    }
}
