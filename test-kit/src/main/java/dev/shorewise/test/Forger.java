package dev.shorewise.test;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.Key;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.interfaces.RSAPublicKey;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** An attacker's workbench: compact tokens of any header and any claims, signed with keys that are not the issuer's. */
public final class Forger {

    private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();
    private static final int RSA_BITS = 2048;

    private final KeyPair rsa;
    private final KeyPair elliptic;

    public Forger() {
        try {
            KeyPairGenerator rsaKeys = KeyPairGenerator.getInstance("RSA");
            rsaKeys.initialize(RSA_BITS);
            rsa = rsaKeys.generateKeyPair();
            elliptic = KeyPairGenerator.getInstance("EC").generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Signed RS256 with the attacker's key, whatever the header says. */
    public String rsa(String header, String claims) {
        return signed(header, claims, "SHA256withRSA", rsa.getPrivate());
    }

    /** Signed ES256 with the attacker's key. */
    public String elliptic(String header, String claims) {
        return signed(header, claims, "SHA256withECDSAinP1363Format", elliptic.getPrivate());
    }

    /** Signed HS256 with this secret. */
    public String shared(String header, String claims, byte[] secret) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            Key key = new SecretKeySpec(secret, "HmacSHA256");
            mac.init(key);
            String content = content(header, claims);
            return content + "." + BASE64.encodeToString(mac.doFinal(bytes(content)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Header and claims as they stand, followed by this text where a signature belongs. */
    public static String unsigned(String header, String claims, String end) {
        return content(header, claims) + "." + end;
    }

    /** The attacker's public key as a JSON Web Key. */
    public String publicKey() {
        RSAPublicKey key = (RSAPublicKey) rsa.getPublic();
        return """
                {"kty":"RSA","kid":"main","use":"sig","alg":"RS256","n":"%s","e":"%s"}""".formatted(
                        BASE64.encodeToString(magnitude(key.getModulus().toByteArray())),
                        BASE64.encodeToString(magnitude(key.getPublicExponent().toByteArray())));
    }

    private static String signed(String header, String claims, String algorithm, PrivateKey key) {
        try {
            Signature signature = Signature.getInstance(algorithm);
            signature.initSign(key);
            String content = content(header, claims);
            signature.update(bytes(content));
            return content + "." + BASE64.encodeToString(signature.sign());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String content(String header, String claims) {
        return BASE64.encodeToString(bytes(header)) + "." + BASE64.encodeToString(bytes(claims));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** Without the sign byte that Java puts before a large number. */
    private static byte[] magnitude(byte[] number) {
        return number[0] == 0 ? java.util.Arrays.copyOfRange(number, 1, number.length) : number;
    }
}
