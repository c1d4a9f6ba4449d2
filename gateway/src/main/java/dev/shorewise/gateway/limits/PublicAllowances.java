package dev.shorewise.gateway.limits;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * What an address that nobody knows has left on pages for customers. Of an IPv6 address only the first 64 bits count: the
 * rest is its owner's to choose.
 */
public final class PublicAllowances {

    private static final int MOST_ADDRESSES = 100_000;
    private static final int NETWORK_BYTES = 8;

    private final int perMinute;
    private final TimeMeter clock;
    private final Cache<String, Bucket> addresses;

    /** @param clock time as the buckets see it, in nanoseconds that never go back */
    public PublicAllowances(LimitSettings settings, TimeMeter clock) {
        this.perMinute = settings.publicRequestsPerMinute();
        this.clock = clock;
        this.addresses = Caffeine.newBuilder()
                .maximumSize(MOST_ADDRESSES)
                .expireAfterAccess(Duration.ofMinutes(2))
                .build();
    }

    /** Whether a request from this numeric address may go on. */
    public boolean admits(String address) {
        return addresses.get(network(address), this::full).tryConsume(1);
    }

    private Bucket full(String address) {
        return Bucket.builder()
                .addLimit(Bandwidth.builder()
                        .capacity(perMinute)
                        .refillGreedy(perMinute, Duration.ofMinutes(1))
                        .build())
                .withCustomTimePrecision(clock)
                .build();
    }

    private static String network(String address) {
        try {
            return InetAddress.getByName(address) instanceof Inet6Address six
                    ? HexFormat.of().formatHex(Arrays.copyOf(six.getAddress(), NETWORK_BYTES))
                    : address;
        } catch (UnknownHostException e) {
            return address;
        }
    }
}
