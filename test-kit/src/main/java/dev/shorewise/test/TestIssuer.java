package dev.shorewise.test;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.jose4j.jwa.AlgorithmConstraints;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jwk.RsaJsonWebKey;
import org.jose4j.jwk.RsaJwkGenerator;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.keys.HmacKey;
import org.jose4j.lang.JoseException;

/**
 * An OpenID provider as small as one can be: discovery, keys, and {@code POST /mint?key=main|next|other|none|public|pss}, which signs
 * the claims in the body as they are. {@code POST /publish} says which of the keys {@code main} and {@code next} are offered from
 * now on, {@code GET /fetches} how often they were fetched. Tests reach it over HTTP because they live in another class loader.
 */
final class TestIssuer implements AutoCloseable {

    private static final int KEY_BITS = 2048;

    private final HttpServer server;
    private final RsaJsonWebKey main;
    private final RsaJsonWebKey next;
    private final RsaJsonWebKey other;
    private final AtomicInteger fetches = new AtomicInteger();
    private volatile JsonWebKeySet offered;

    private TestIssuer(HttpServer server) throws JoseException {
        this.server = server;
        main = key("main");
        next = key("next");
        other = key("main");
        offered = new JsonWebKeySet(main);
    }

    static TestIssuer start() throws IOException {
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            TestIssuer issuer = new TestIssuer(server);
            server.createContext("/.well-known/openid-configuration", call -> answer(call, issuer.discovery()));
            server.createContext("/jwks", call -> answer(call, issuer.keys()));
            server.createContext("/publish", issuer::publish);
            server.createContext("/fetches", call -> answer(call, issuer.fetches.toString()));
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

    private String keys() {
        fetches.incrementAndGet();
        return offered.toJson();
    }

    private void publish(HttpExchange call) throws IOException {
        String names = new String(call.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        offered = new JsonWebKeySet(Stream.of(main, next)
                .filter(key -> List.of(names.split(",")).contains(key.getKeyId()))
                .toList());
        answer(call, names);
    }

    private static RsaJsonWebKey key(String id) throws JoseException {
        RsaJsonWebKey key = RsaJwkGenerator.generateJwk(KEY_BITS);
        key.setKeyId(id);
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
            case "key=next" -> {
                signature.setKeyIdHeaderValue(next.getKeyId());
                signature.setAlgorithmHeaderValue(AlgorithmIdentifiers.RSA_USING_SHA256);
                signature.setKey(next.getPrivateKey());
            }
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
