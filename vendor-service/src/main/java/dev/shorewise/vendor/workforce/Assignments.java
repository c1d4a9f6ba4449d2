package dev.shorewise.vendor.workforce;

import dev.shorewise.vendor.workforce.store.AssignmentRows;
import dev.shorewise.vendor.workforce.training.Assignment;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;

/** Who is to take which course, and who has. */
@ApplicationScoped
public class Assignments {

    private final AssignmentRows rows;

    Assignments(AssignmentRows rows) {
        this.rows = rows;
    }

    /** Keeps assignments; one of the same agent and course is replaced. */
    @Transactional
    public void put(String vendorId, String courseId, List<Assignment> assignments) {
        rows.put(vendorId, courseId, assignments);
    }

    @Transactional
    public List<Assignment> list(String vendorId, String courseId) {
        return rows.list(vendorId, courseId);
    }
}
