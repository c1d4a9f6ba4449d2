package dev.shorewise.kit.problems;

import io.quarkus.oidc.OIDCException;
import io.quarkus.security.AuthenticationCompletionException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Who is not known gets 401, who may not gets 403; neither learns why a token was refused. */
public class SecurityMappers {

    @ServerExceptionMapper({UnauthorizedException.class, AuthenticationFailedException.class})
    public Response notKnown() {
        return Problems.response(401, "not-authenticated", "Send a valid access token of this suite's realm.");
    }

    @ServerExceptionMapper({ForbiddenException.class})
    public Response notAllowed() {
        return Problems.response(403, "not-allowed", "Your roles do not permit this.");
    }

    @ServerExceptionMapper({OIDCException.class})
    public Response issuerUnreachable() {
        return Problems.response(
                503, "issuer-unreachable", "Tokens cannot be checked right now. Try again in a moment.");
    }

    @ServerExceptionMapper({AuthenticationCompletionException.class})
    public Response loginBroken() {
        return Problems.response(401, "not-authenticated", "The login could not be completed. Start again.");
    }
}
