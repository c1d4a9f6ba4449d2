package dev.shorewise.test;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Executors;
import org.jose4j.jwa.AlgorithmConstraints;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jwk.RsaJsonWebKey;
import org.jose4j.jwk.RsaJwkGenerator;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.keys.HmacKey;
import org.jose4j.lang.JoseException;

/**
 * An OpenID provider as small as one can be: discovery, keys, and {@code POST /mint?key=main|other|none|public|pss}, which signs
 * the claims in the body as they are. Tests reach it over HTTP because they live in another class loader.
 */
final class TestIssuer implements AutoCloseable {

    private static final int KEY_BITS = 2048;

    private final HttpServer server;
    private final RsaJsonWebKey main;
    private final RsaJsonWebKey other;

    private TestIssuer(HttpServer server) throws JoseException {
        this.server = server;
        main = key();
        other = key();
    }

    static TestIssuer start() throws IOException {
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            TestIssuer issuer = new TestIssuer(server);
            server.createContext("/.well-known/openid-configuration", call -> answer(call, issuer.discovery()));
            server.createContext("/jwks", call -> answer(call, new JsonWebKeySet(issuer.main).toJson()));
            server.createContext("/mint", issuer::mint);
            server.setExecutor(Executors.newCachedThreadPool(work -> {
                Thread thread = new Thread(work, "test-issuer");
                thread.setDaemon(true);
                return thread;
            }));
            server.start();
            return issuer;
        } catch (JoseException e) {
            throw new IllegalStateException(e);
        }
    }

    String url() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private static RsaJsonWebKey key() throws JoseException {
        RsaJsonWebKey key = RsaJwkGenerator.generateJwk(KEY_BITS);
        key.setKeyId("main");
        key.setUse("sig");
        key.setAlgorithm(AlgorithmIdentifiers.RSA_USING_SHA256);
        return key;
    }

    private String discovery() {
        return """
                {"issuer":"%1$s","jwks_uri":"%1$s/jwks","authorization_endpoint":"%1$s/authorize",\
                "token_endpoint":"%1$s/token","end_session_endpoint":"%1$s/logout",\
                "response_types_supported":["code"],"subject_types_supported":["public"],\
                "id_token_signing_alg_values_supported":["RS256"]}""".formatted(url());
    }

    private void mint(HttpExchange call) throws IOException {
        String claims = new String(call.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        try {
            answer(call, sign(claims, call.getRequestURI().getQuery()));
        } catch (JoseException e) {
            throw new IOException(e);
        }
    }

    private String sign(String claims, String query) throws JoseException {
        JsonWebSignature signature = new JsonWebSignature();
        signature.setPayload(claims);
        signature.setKeyIdHeaderValue(main.getKeyId());
        signature.setAlgorithmConstraints(AlgorithmConstraints.NO_CONSTRAINTS);
        switch (query) {
            case "key=none" -> signature.setAlgorithmHeaderValue(AlgorithmIdentifiers.NONE);
            case "key=public" -> {
                signature.setAlgorithmHeaderValue(AlgorithmIdentifiers.HMAC_SHA256);
                signature.setKey(new HmacKey(main.getPublicKey().getEncoded()));
            }
            case "key=pss" -> {
                signature.setAlgorithmHeaderValue(AlgorithmIdentifiers.RSA_PSS_USING_SHA256);
                signature.setKey(main.getPrivateKey());
            }
            default -> {
                signature.setAlgorithmHeaderValue(AlgorithmIdentifiers.RSA_USING_SHA256);
                signature.setKey(query.equals("key=other") ? other.getPrivateKey() : main.getPrivateKey());
            }
        }
        return signature.getCompactSerialization();
    }

    private static void answer(HttpExchange call, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        call.getResponseHeaders().add("Content-Type", "application/json");
        call.sendResponseHeaders(200, bytes.length);
        call.getResponseBody().write(bytes);
        call.close();
    }
}
