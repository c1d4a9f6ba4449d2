package dev.shorewise.vendor.workforce.rest;

import dev.shorewise.kit.callers.Callers;
import dev.shorewise.kit.callers.Roles;
import dev.shorewise.kit.paging.Page;
import dev.shorewise.kit.requests.ETags;
import dev.shorewise.vendor.papers.Paper;
import dev.shorewise.vendor.registry.Slug;
import dev.shorewise.vendor.registry.Vendors;
import dev.shorewise.vendor.workforce.AgentKeys;
import dev.shorewise.vendor.workforce.training.Course;
import dev.shorewise.vendor.workforce.training.Courses;
import dev.shorewise.vendor.workforce.training.Progress;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Courses of a vendor's agents. */
@Path("/v1/courses/{vendorId}")
class CourseResource {

    private final Courses courses;
    private final Vendors vendors;
    private final AgentKeys keys;
    private final Callers callers;

    CourseResource(Courses courses, Vendors vendors, AgentKeys keys, Callers callers) {
        this.courses = courses;
        this.vendors = vendors;
        this.keys = keys;
        this.callers = callers;
    }

    /** A course and how far it has come. */
    record CourseResponse(Paper<Course> course, Progress progress) {}

    @GET
    @RolesAllowed({Roles.SERVICE_HEAD, Roles.QA_DIRECTOR, Roles.FINANCE, Roles.ADMIN, Roles.AUDITOR, Roles.VENDOR})
    @Operation(summary = "A vendor's courses by id, with assignments, completions and cost")
    public Page<CourseResponse> listCourses(
            @PathParam("vendorId") String vendorId,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @DefaultValue(Page.DEFAULT_LIMIT) @Min(1) @Max(Page.MOST) int limit) {
        callers.current().mustSee(vendorId);
        vendors.mustExist(vendorId);
        return courses.page(vendorId, cursor, limit)
                .map(course -> new CourseResponse(course, courses.progress(vendorId, course.id())));
    }

    @PUT
    @Path("{courseId}")
    @RolesAllowed({Roles.QA_DIRECTOR, Roles.ADMIN, Roles.VENDOR})
    @Operation(summary = "Add a course, or change it")
    public RestResponse<Paper<Course>> putCourse(
            @PathParam("vendorId") String vendorId,
            @PathParam("courseId") @Pattern(regexp = Slug.PATTERN, message = Slug.RULE) String courseId,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull CourseRequest request) {
        callers.current().mustSee(vendorId);
        Paper<Course> course = courses.put(
                vendorId,
                courseId,
                request.course(),
                callers.current().name(),
                revision -> ETags.mustMatch(ifMatch, revision));
        return RestResponse.ResponseBuilder.ok(course)
                .tag(ETags.of(course.revision()))
                .build();
    }

    @POST
    @Path("{courseId}/assignments")
    @RolesAllowed({Roles.QA_DIRECTOR, Roles.ADMIN, Roles.VENDOR})
    @Operation(
            summary = "Assign a course to agents or tell of its completion, up to 1000 at once, all or none",
            description = "Sending the same again changes nothing.")
    public Progress postCourseAssignments(
            @PathParam("vendorId") String vendorId,
            @PathParam("courseId") String courseId,
            @Valid @NotNull AssignmentsRequest request) {
        callers.current().mustSee(vendorId);
        return courses.assign(vendorId, courseId, request.assignments(keys));
    }
}
