package dev.shorewise.feedback.invitations.rest;

import dev.shorewise.feedback.invitations.AnswerPages;
import dev.shorewise.feedback.invitations.AnswerPages.Standing;
import dev.shorewise.feedback.invitations.AnswerPages.Visit;
import dev.shorewise.feedback.invitations.Invitation;
import dev.shorewise.feedback.invitations.page.AnswerPage;
import dev.shorewise.feedback.invitations.page.AnswerPage.Notice;
import dev.shorewise.feedback.invitations.page.AnswerPage.Step;
import dev.shorewise.feedback.surveys.Language;
import dev.shorewise.feedback.surveys.Question;
import dev.shorewise.feedback.surveys.Questionnaire;
import dev.shorewise.kit.callers.VendorScope;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;

/**
 * The page behind a link: for everybody who has it, without login, cookie or script. The link is the whole right, so it is
 * in no log and in no Referer.
 */
@Path("/a")
class AnswerPageResource {

    private static final String POLICY =
            "default-src 'none'; style-src 'self'; form-action 'self'; base-uri 'none';" + " frame-ancestors 'none'";
    private static final String STYLE = "/dev/shorewise/feedback/invitations/page/style.css";
    private static final int LARGEST_FORM = 100_000;

    private final AnswerPages pages;

    AnswerPageResource(AnswerPages pages) {
        this.pages = pages;
    }

    @GET
    @Path("style.css")
    @Produces("text/css")
    @PermitAll
    @Operation(hidden = true)
    public RestResponse<byte[]> style() {
        try (InputStream style = AnswerPageResource.class.getResourceAsStream(STYLE)) {
            return RestResponse.ok(Objects.requireNonNull(style).readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @GET
    @Path("{token}")
    @Produces(MediaType.TEXT_HTML)
    @PermitAll
    @Operation(hidden = true)
    public RestResponse<String> open(
            @PathParam("token") String token,
            @QueryParam("lang") @Nullable String lang,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String accepted) {
        return inside(() -> {
            Visit visit = pages.visit(token);
            Language language = Languages.of(lang, visit.invitation(), accepted);
            return visit.standing() == Standing.OPEN
                    ? step(token, visit, language, Set.of(), Notice.NONE)
                    : closed(visit.standing(), language);
        });
    }

    @POST
    @Path("{token}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Produces(MediaType.TEXT_HTML)
    @PermitAll
    @Operation(hidden = true)
    public RestResponse<String> submit(
            @PathParam("token") String token,
            @QueryParam("lang") @Nullable String lang,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String accepted,
            InputStream body) {
        AnswerForm form = new AnswerForm(read(body));
        return inside(() -> {
            Visit before = pages.visit(token);
            Language language = Languages.of(lang, before.invitation(), accepted);
            if (before.survey() == null) {
                return closed(before.standing(), language);
            }
            Questionnaire asked = before.survey().content();
            Visit kept = pages.keep(token, form.answers(asked));
            if (kept.invitation() == null) {
                return closed(kept.standing(), language);
            }
            if (form.isForLater()) {
                return step(token, kept, language, Set.of(), Notice.SAVED);
            }
            Set<String> seen = form.seen(asked);
            Map<String, Object> answers = kept.invitation().partial();
            if (!seen.containsAll(asked.shown(answers))) {
                return step(token, kept, language, seen, Notice.NONE);
            }
            if (answers.isEmpty()) {
                return step(token, kept, language, Set.of(), Notice.EMPTY);
            }
            Standing standing = pages.send(token);
            return standing == Standing.DONE
                    ? page(RestResponse.Status.OK, AnswerPage.saying("thanks", language))
                    : closed(standing, language);
        });
    }

    private static RestResponse<String> step(
            String token, Visit visit, Language language, Set<String> seen, Notice notice) {
        Questionnaire asked = Objects.requireNonNull(visit.survey()).content();
        Invitation invitation = Objects.requireNonNull(visit.invitation());
        Set<String> shown = asked.shown(invitation.partial());
        List<Question> next = asked.questions().stream()
                .filter(question -> shown.contains(question.id()) && !seen.contains(question.id()))
                .toList();
        String page =
                new AnswerPage(asked, language, "/a/" + token).html(new Step(next, seen, invitation.partial(), notice));
        return page(notice == Notice.EMPTY ? RestResponse.Status.BAD_REQUEST : RestResponse.Status.OK, page);
    }

    private static RestResponse<String> closed(Standing standing, Language language) {
        return switch (standing) {
            case UNKNOWN -> page(RestResponse.Status.NOT_FOUND, AnswerPage.saying("unknown", language));
            case USED -> page(RestResponse.Status.CONFLICT, AnswerPage.saying("used", language));
            case EXPIRED -> page(RestResponse.Status.GONE, AnswerPage.saying("expired", language));
            case OPEN, DONE -> throw new IllegalStateException("an open link has questions");
        };
    }

    private static RestResponse<String> page(RestResponse.Status status, String html) {
        return ResponseBuilder.create(status, html)
                .type(MediaType.TEXT_HTML_TYPE.withCharset("utf-8"))
                .header("Content-Security-Policy", POLICY)
                .header("Referrer-Policy", "no-referrer")
                .build();
    }

    private static String read(InputStream body) {
        try {
            return new String(body.readNBytes(LARGEST_FORM), StandardCharsets.US_ASCII);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Nobody is logged in: the signature of the link decides which one invitation is touched. */
    private static RestResponse<String> inside(Supplier<RestResponse<String>> work) {
        AtomicReference<Optional<RestResponse<String>>> answer = new AtomicReference<>(Optional.empty());
        VendorScope.ALL.run(() -> answer.set(Optional.of(work.get())));
        return answer.get().orElseThrow();
    }
}
