package dev.earshot.python.constant;

import dev.earshot.python.value.LibraryValue;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;

/// An address of `ipaddress`.
///
/// @param version 4 or 6
record IpAddress(int version, BigInteger number) implements LibraryValue {
    private static final int GROUPS = 8;

    static int bits(int version) {
        return version == 4 ? 32 : 128;
    }

    /// Nothing where the text is no address. A zone is left open.
    static Optional<IpAddress> parse(String text) {
        return text.indexOf(':') < 0 ? parse4(text) : parse6(text);
    }

    static Optional<IpAddress> parse4(String text) {
        if (!text.matches("(0|[1-9][0-9]{0,2})([.](0|[1-9][0-9]{0,2})){3}")) {
            return Optional.empty();
        }
        long number = 0;
        for (String octet : text.split("[.]", -1)) {
            if (Integer.parseInt(octet) > 255) {
                return Optional.empty();
            }
            number = number << 8 | Integer.parseInt(octet);
        }
        return Optional.of(new IpAddress(4, BigInteger.valueOf(number)));
    }

    static Optional<IpAddress> parse6(String text) {
        if (text.contains("%")) {
            throw new Unsettled();
        }
        String whole = text;
        int dot = text.lastIndexOf(':') + 1;
        if (text.indexOf('.') >= 0) {
            Optional<IpAddress> end = parse4(text.substring(dot));
            if (end.isEmpty()) {
                return Optional.empty();
            }
            long number = end.get().number.longValue();
            whole = text.substring(0, dot) + Long.toHexString(number >> 16) + ":" + Long.toHexString(number & 0xffff);
        }
        int gap = whole.indexOf("::");
        List<String> head = groups(gap < 0 ? whole : whole.substring(0, gap));
        List<String> tail = gap < 0 ? List.of() : groups(whole.substring(gap + 2));
        int missing = GROUPS - head.size() - tail.size();
        boolean sized = gap < 0 ? missing == 0 : missing > 0;
        List<String> all = new ArrayList<>(head);
        for (int at = 0; at < missing && sized; at++) {
            all.add("0");
        }
        all.addAll(tail);
        if (!sized || !all.stream().allMatch(group -> group.matches("[0-9a-fA-F]{1,4}"))) {
            return Optional.empty();
        }
        BigInteger number = BigInteger.ZERO;
        for (String group : all) {
            number = number.shiftLeft(16).or(new BigInteger(group, 16));
        }
        return Optional.of(new IpAddress(6, number));
    }

    private static List<String> groups(String text) {
        return text.isEmpty() ? List.of() : List.of(text.split(":", -1));
    }

    /// The address at a distance.
    IpAddress plus(BigInteger way) {
        BigInteger to = number.add(way);
        if (to.signum() < 0 || to.bitLength() > bits(version)) {
            throw new Refusal("ipaddress.AddressValueError");
        }
        return new IpAddress(version, to);
    }

    @Override
    public String type() {
        return "ipaddress.IPv" + version + "Address";
    }

    @Override
    public String display() {
        return version == 4 ? exploded() : compressed();
    }

    String exploded() {
        StringJoiner text = new StringJoiner(version == 4 ? "." : ":");
        int size = version == 4 ? 8 : 16;
        for (int shift = bits(version) - size; shift >= 0; shift -= size) {
            int part = number.shiftRight(shift).intValue() & (1 << size) - 1;
            text.add(version == 4 ? String.valueOf(part) : String.format("%04x", part));
        }
        return text.toString();
    }

    /// The longest of the first runs of several zeros is left out.
    private String compressed() {
        String[] groups = exploded().split(":", -1);
        int from = -1;
        int longest = 1;
        for (int at = 0; at < GROUPS; at++) {
            int end = at;
            while (end < GROUPS && groups[end].equals("0000")) {
                end++;
            }
            if (end - at > longest) {
                from = at;
                longest = end - at;
            }
        }
        StringJoiner head = new StringJoiner(":");
        StringJoiner tail = new StringJoiner(":");
        for (int at = 0; at < GROUPS; at++) {
            if (from < 0 || at < from) {
                head.add(groups[at].replaceFirst("^0{1,3}", ""));
            } else if (at >= from + longest) {
                tail.add(groups[at].replaceFirst("^0{1,3}", ""));
            }
        }
        return from < 0 ? head.toString() : head + "::" + tail;
    }

    @Override
    public boolean isShownAsText() {
        return true;
    }

    @Override
    public String repr() {
        return "IPv" + version + "Address('" + display() + "')";
    }

    @Override
    public Optional<Integer> compare(Object other) {
        return other instanceof IpAddress(int its, BigInteger at) && its == version
                ? Optional.of(number.compareTo(at))
                : Optional.empty();
    }

    @Override
    public Optional<Object> binary(String operator, Object left, Object right) {
        return left instanceof IpAddress && (operator.equals("+") || operator.equals("-"))
                ? Numbers.wholeOf(right).map(way -> plus(operator.equals("+") ? way : way.negate()))
                : Optional.empty();
    }
}
