package dev.shorewise.kit.memory;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/**
 * What was made lately, by all that it was made of; what was not asked for longest goes first. Nobody waits while something
 * is made: two who ask for the same at once both make it.
 *
 * @param <K> all that a value depends on
 * @param <V> what is dear to make and never changes
 */
public final class Recent<K, V> {

    private final Map<K, V> kept;

    /** Remembers so many at the most. */
    public Recent(int most) {
        kept = Collections.synchronizedMap(new Bounded<>(most));
    }

    /** What is remembered, or else is made now. */
    public V get(K key, Function<K, V> make) {
        V known = kept.get(key);
        if (known != null) {
            return known;
        }
        V made = make.apply(key);
        kept.put(key, made);
        return made;
    }

    /** Forgets everything. */
    public void clear() {
        kept.clear();
    }

    private static final class Bounded<K, V> extends LinkedHashMap<K, V> {

        private static final long serialVersionUID = 1L;

        private final int most;

        Bounded(int most) {
            super(16, 0.75f, true);
            this.most = most;
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
            return size() > most;
        }
    }
}
