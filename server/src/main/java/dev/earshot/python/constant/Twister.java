package dev.earshot.python.constant;

import dev.earshot.python.value.Constant;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The generator of `random.Random` at one point: the Mersenne Twister of Matsumoto and Nishimura (MT19937), seeded and
/// asked as CPython does it. To ask it changes it.
public final class Twister {
    private static final int SIZE = 624;
    private static final int MIDDLE = 397;
    private static final int TEMPER = 0x9908b0df;
    private static final double WHOLE = 1L << 53;
    private static final int MOST_BITS = 1 << 12;
    private static final int MOST_DRAWN = 4_096;

    private final int[] words;
    private int next;

    private Twister(int[] words, int next) {
        this.words = words;
        this.next = next;
    }

    /// What is kept of one between two calls.
    public record State(List<Integer> words, int next) {
        public State {
            words = List.copyOf(words);
        }

        /// A generator that goes on from here.
        public Twister resumed() {
            return new Twister(words.stream().mapToInt(Integer::intValue).toArray(), next);
        }
    }

    public State state() {
        List<Integer> all = new ArrayList<>(SIZE);
        for (int word : words) {
            all.add(word);
        }
        return new State(all, next);
    }

    /// Nothing for seeds that are hashed, or that are none.
    public static Optional<Twister> seeded(Object seed) {
        return switch (seed) {
            case String text -> Optional.of(seeded(text.getBytes(StandardCharsets.UTF_8)));
            case Constant.Bytes(String octets) -> Optional.of(seeded(octets.getBytes(StandardCharsets.ISO_8859_1)));
            default -> Numbers.wholeOf(seed).map(whole -> seeded(whole.abs()));
        };
    }

    private static Twister seeded(byte[] text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-512").digest(text);
            byte[] both = new byte[text.length + digest.length];
            System.arraycopy(text, 0, both, 0, text.length);
            System.arraycopy(digest, 0, both, text.length, digest.length);
            return seeded(new BigInteger(1, both));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible); // every Java platform has it
        }
    }

    private static Twister seeded(BigInteger number) {
        int[] key = new int[Math.max(1, (number.bitLength() + 31) / 32)];
        for (int at = 0; at < key.length; at++) {
            key[at] = number.shiftRight(32 * at).intValue();
        }
        int[] words = new int[SIZE];
        words[0] = 19_650_218;
        for (int at = 1; at < SIZE; at++) {
            words[at] = 1_812_433_253 * (words[at - 1] ^ (words[at - 1] >>> 30)) + at;
        }
        int at = 1;
        for (int step = 0; step < Math.max(SIZE, key.length); step++) {
            int of = step % key.length;
            words[at] = (words[at] ^ (words[at - 1] ^ (words[at - 1] >>> 30)) * 1_664_525) + key[of] + of;
            at = following(at, words);
        }
        for (int step = 0; step < SIZE - 1; step++) {
            words[at] = (words[at] ^ (words[at - 1] ^ (words[at - 1] >>> 30)) * 1_566_083_941) - at;
            at = following(at, words);
        }
        words[0] = 0x80000000;
        return new Twister(words, SIZE);
    }

    private static int following(int at, int[] words) {
        if (at + 1 < SIZE) {
            return at + 1;
        }
        words[0] = words[SIZE - 1];
        return 1;
    }

    private int word() {
        if (next >= SIZE) {
            for (int at = 0; at < SIZE; at++) {
                int both = (words[at] & 0x80000000) | (words[(at + 1) % SIZE] & 0x7fffffff);
                words[at] = words[(at + MIDDLE) % SIZE] ^ (both >>> 1) ^ ((both & 1) == 0 ? 0 : TEMPER);
            }
            next = 0;
        }
        int word = words[next++];
        word ^= word >>> 11;
        word ^= word << 7 & 0x9d2c5680;
        word ^= word << 15 & 0xefc60000;
        return word ^ (word >>> 18);
    }

    /// From 0 to less than 1.
    public double random() {
        int high = word() >>> 5;
        int low = word() >>> 6;
        return (high * 67_108_864.0 + low) / WHOLE;
    }

    /// A whole number of so many bits.
    public BigInteger bits(int count) {
        if (count > MOST_BITS) {
            throw new Unsettled();
        }
        BigInteger number = BigInteger.ZERO;
        for (int done = 0; done < count; done += 32) {
            int word = word();
            int wanted = Math.min(32, count - done);
            number = number.or(BigInteger.valueOf(Integer.toUnsignedLong(word >>> (32 - wanted)))
                    .shiftLeft(done));
        }
        return number;
    }

    /// A whole number from 0 to less than a limit, which is more than 0.
    public BigInteger below(BigInteger limit) {
        BigInteger number = bits(limit.bitLength());
        while (number.compareTo(limit) >= 0) {
            number = bits(limit.bitLength());
        }
        return number;
    }

    public int below(int limit) {
        return below(BigInteger.valueOf(limit)).intValue();
    }

    /// In which order items stand that are shuffled.
    public List<Integer> shuffled(int size) {
        List<Integer> order = new ArrayList<>();
        for (int at = 0; at < size; at++) {
            order.add(at);
        }
        for (int at = size - 1; at > 0; at--) {
            int with = below(at + 1);
            Integer before = order.get(at);
            order.set(at, order.get(with));
            order.set(with, before);
        }
        return order;
    }

    /// Which of so many items are drawn, none of them twice.
    public List<Integer> sample(int size, int count) {
        if (count > MOST_DRAWN) {
            throw new Unsettled();
        }
        double large = count > 5 ? Math.pow(4, Math.ceil(Math.log(count * 3) / Math.log(4))) : 0;
        List<Integer> drawn = new ArrayList<>();
        if (size <= 21 + large) {
            List<Integer> pool = new ArrayList<>();
            for (int at = 0; at < size; at++) {
                pool.add(at);
            }
            for (int left = size; left > size - count; left--) {
                int at = below(left);
                drawn.add(pool.get(at));
                pool.set(at, pool.get(left - 1));
            }
            return drawn;
        }
        Set<Integer> all = new HashSet<>();
        while (drawn.size() < count) {
            int at = below(size);
            if (all.add(at)) {
                drawn.add(at);
            }
        }
        return drawn;
    }

    /// Which of items are drawn that weigh differently, each of them as often as may be.
    ///
    /// @param sums of the weights up to each
    public List<Integer> choices(List<Double> sums, int count) {
        if (count > MOST_DRAWN) {
            throw new Unsettled();
        }
        List<Integer> drawn = new ArrayList<>();
        for (int times = 0; times < count; times++) {
            double mark = random() * sums.getLast();
            int at = 0;
            while (at < sums.size() - 1 && mark >= sums.get(at)) {
                at++;
            }
            drawn.add(at);
        }
        return drawn;
    }

    /// The same of items that weigh all the same.
    public List<Integer> choices(int size, int count) {
        if (count > MOST_DRAWN) {
            throw new Unsettled();
        }
        List<Integer> drawn = new ArrayList<>();
        for (int times = 0; times < count; times++) {
            drawn.add((int) Math.floor(random() * size));
        }
        return drawn;
    }
}
