package dev.shorewise.vendor.registry.hours;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** A set of moments, kept as stretches in order that neither touch nor overlap. */
public record Stretches(List<Stretch> stretches) {

    public static final Stretches NONE = new Stretches(List.of());

    public Stretches {
        stretches = List.copyOf(stretches);
    }

    /** The moments of any of these. */
    public static Stretches of(List<Stretch> any) {
        List<Stretch> merged = new ArrayList<>();
        for (Stretch next :
                any.stream().sorted(Comparator.comparing(Stretch::from)).toList()) {
            Stretch last = merged.isEmpty() ? null : merged.get(merged.size() - 1);
            if (next.isEmpty()) {
                continue;
            }
            if (last == null || last.to().isBefore(next.from())) {
                merged.add(next);
            } else if (last.to().isBefore(next.to())) {
                merged.set(merged.size() - 1, new Stretch(last.from(), next.to()));
            }
        }
        return new Stretches(merged);
    }

    /** The moments of either. */
    public Stretches plus(Stretches other) {
        List<Stretch> both = new ArrayList<>(stretches);
        both.addAll(other.stretches);
        return of(both);
    }

    /** The moments that are not in the other. */
    public Stretches minus(Stretches other) {
        List<Stretch> left = new ArrayList<>();
        for (Stretch stretch : stretches) {
            Instant at = stretch.from();
            for (Stretch taken : other.stretches) {
                if (taken.to().isAfter(at) && taken.from().isBefore(stretch.to())) {
                    left.add(new Stretch(at, taken.from()));
                    at = taken.to();
                }
            }
            left.add(new Stretch(at, stretch.to()));
        }
        return of(left);
    }

    /** How long they are together. */
    public Duration length() {
        return stretches.stream()
                .map(stretch -> Duration.between(stretch.from(), stretch.to()))
                .reduce(Duration.ZERO, Duration::plus);
    }
}
