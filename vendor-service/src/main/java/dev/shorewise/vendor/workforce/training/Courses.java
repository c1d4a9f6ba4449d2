package dev.shorewise.vendor.workforce.training;

import dev.shorewise.kit.paging.Page;
import dev.shorewise.vendor.papers.Paper;
import dev.shorewise.vendor.papers.PaperKind;
import dev.shorewise.vendor.papers.Papers;
import dev.shorewise.vendor.registry.Vendors;
import dev.shorewise.vendor.workforce.Agent;
import dev.shorewise.vendor.workforce.Assignments;
import dev.shorewise.vendor.workforce.Workforce;
import dev.shorewise.vendor.workforce.WorkforceRefusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.function.LongConsumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Courses, and who is to take them. */
@ApplicationScoped
public class Courses {

    private static final PaperKind<Course> COURSE = new PaperKind<>("COURSE", Course.class);

    private final Papers papers;
    private final Assignments assignments;
    private final Workforce workforce;
    private final Vendors vendors;
    private final Clock clock;

    Courses(Papers papers, Assignments assignments, Workforce workforce, Vendors vendors, Clock clock) {
        this.papers = papers;
        this.assignments = assignments;
        this.workforce = workforce;
        this.vendors = vendors;
        this.clock = clock;
    }

    @Transactional
    public Paper<Course> put(String vendorId, String id, Course course, String by, LongConsumer basedOn) {
        vendors.mustExist(vendorId);
        return papers.put(place(vendorId, id), course, by, basedOn);
    }

    public List<Paper<Course>> list(String vendorId) {
        return papers.list(COURSE, vendorId, "");
    }

    /** A page of a vendor's courses, by id. */
    public Page<Paper<Course>> page(String vendorId, @Nullable String cursor, int limit) {
        return papers.page(COURSE, vendorId, cursor, limit);
    }

    public Paper<Course> get(String vendorId, String id) {
        return papers.get(place(vendorId, id));
    }

    /** Assigns a course or tells of its completion; all of them or none. */
    @Transactional
    public Progress assign(String vendorId, String id, List<Assignment> all) {
        get(vendorId, id);
        Set<String> agents = workforce.all(vendorId).stream().map(Agent::key).collect(Collectors.toSet());
        for (Assignment assignment : all) {
            if (!agents.contains(assignment.agent())) {
                throw new WorkforceRefusal(
                        WorkforceRefusal.Kind.UNKNOWN_REFERENCE, "agent: " + assignment.agent() + " is not known.");
            }
        }
        assignments.put(vendorId, id, all);
        return progress(vendorId, id);
    }

    /** As of today in UTC. */
    @Transactional
    public Progress progress(String vendorId, String id) {
        return Progress.of(assignments(vendorId, id), LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC));
    }

    @Transactional
    public List<Assignment> assignments(String vendorId, String id) {
        return assignments.list(vendorId, id);
    }

    private static Papers.Place<Course> place(String vendorId, String id) {
        return new Papers.Place<>(COURSE, vendorId, "", id);
    }
}
