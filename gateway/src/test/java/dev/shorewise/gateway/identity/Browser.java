package dev.shorewise.gateway.identity;

import static io.restassured.RestAssured.given;

import io.restassured.http.Cookie;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** Keeps cookies and follows no redirect by itself. */
final class Browser {

    private final Map<String, Cookie> cookies = new LinkedHashMap<>();

    Response get(String path) {
        return remember(request().get(path));
    }

    /** A request as the browser makes it, to be completed by the test. */
    RequestSpecification request() {
        RequestSpecification request = given().redirects().follow(false).urlEncodingEnabled(false);
        cookies.values().forEach(cookie -> request.cookie(cookie.getName(), cookie.getValue()));
        return request;
    }

    /** Another browser with the same cookies. */
    Browser copy() {
        Browser copy = new Browser();
        copy.cookies.putAll(cookies);
        return copy;
    }

    /** The session as its cookies hold it. */
    String session() {
        return cookies.values().stream()
                .filter(cookie -> cookie.getName().startsWith("q_session"))
                .map(Cookie::getValue)
                .collect(Collectors.joining());
    }

    Map<String, Cookie> cookies() {
        return cookies;
    }

    /** Opens a page, is sent to the login, and comes back with a code; the answer to coming back. */
    Response logIn(LoginServer provider, String page, String role, Map<String, ?> claims) {
        Map<String, String> asked = query(get(page).header("Location"));
        provider.next(role, asked.getOrDefault("nonce", ""), claims);
        return get("/login?code=any&state=" + asked.get("state"));
    }

    static Map<String, String> query(String location) {
        return Arrays.stream(URI.create(location).getRawQuery().split("&"))
                .map(pair -> pair.split("=", 2))
                .collect(Collectors.toMap(pair -> pair[0], pair -> URLDecoder.decode(pair[1], StandardCharsets.UTF_8)));
    }

    private Response remember(Response answer) {
        for (Cookie cookie : answer.detailedCookies()) {
            if (cookie.getMaxAge() == 0) {
                cookies.remove(cookie.getName());
            } else {
                cookies.put(cookie.getName(), cookie);
            }
        }
        return answer;
    }
}
