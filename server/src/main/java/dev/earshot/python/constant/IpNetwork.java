package dev.earshot.python.constant;

import dev.earshot.python.value.LibraryValue;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A network of `ipaddress`.
record IpNetwork(IpAddress first, int prefix) implements LibraryValue {
    private static final long MOST = 4_096;

    /// The network that an address lies in.
    static IpNetwork around(IpAddress address, int prefix) {
        int free = IpAddress.bits(address.version()) - prefix;
        return new IpNetwork(
                new IpAddress(
                        address.version(), address.number().shiftRight(free).shiftLeft(free)),
                prefix);
    }

    static Optional<IpNetwork> parse(String text) {
        int slash = text.indexOf('/');
        return IpAddress.parse(text.substring(0, slash))
                .map(first -> around(first, Integer.parseInt(text.substring(slash + 1))));
    }

    int version() {
        return first.version();
    }

    BigInteger size() {
        return BigInteger.ONE.shiftLeft(IpAddress.bits(version()) - prefix);
    }

    IpAddress last() {
        return first.plus(size().subtract(BigInteger.ONE));
    }

    boolean contains(IpAddress address) {
        return address.version() == version() && around(address, prefix).equals(this);
    }

    boolean contains(IpNetwork other) {
        return other.prefix >= prefix && contains(other.first);
    }

    /// Its parts of one size.
    List<Object> parts(int prefixOfEach) {
        int free = IpAddress.bits(version()) - prefixOfEach;
        if (prefixOfEach < prefix || free < 0) {
            throw new Refusal("ValueError");
        }
        List<Object> parts = new ArrayList<>();
        for (IpAddress at : addresses(BigInteger.ZERO, BigInteger.ONE.shiftLeft(prefixOfEach - prefix), free)) {
            parts.add(new IpNetwork(at, prefixOfEach));
        }
        return parts;
    }

    /// Some of its addresses, as far apart as a power of 2.
    List<IpAddress> addresses(BigInteger from, BigInteger until, int power) {
        long count = until.subtract(from).min(BigInteger.valueOf(MOST + 1)).longValue();
        if (count > MOST) {
            throw new Unsettled();
        }
        List<IpAddress> addresses = new ArrayList<>();
        for (long at = 0; at < count; at++) {
            addresses.add(first.plus(from.add(BigInteger.valueOf(at)).shiftLeft(power)));
        }
        return addresses;
    }

    @Override
    public String type() {
        return "ipaddress.IPv" + version() + "Network";
    }

    @Override
    public String display() {
        return first.display() + "/" + prefix;
    }

    @Override
    public String repr() {
        return "IPv" + version() + "Network('" + display() + "')";
    }

    @Override
    public Optional<Integer> compare(Object other) {
        return other instanceof IpNetwork(IpAddress its, int bits)
                ? first.compare(its).map(order -> order != 0 ? order : Integer.compare(prefix, bits))
                : Optional.empty();
    }

    @Override
    public Optional<List<Object>> items() {
        return size().compareTo(BigInteger.valueOf(MOST)) <= 0
                ? Optional.of(List.copyOf(addresses(BigInteger.ZERO, size(), 0)))
                : Optional.empty();
    }

    @Override
    public Optional<Boolean> holds(Object literal) {
        return literal instanceof IpAddress address ? Optional.of(contains(address)) : Optional.empty();
    }
}
