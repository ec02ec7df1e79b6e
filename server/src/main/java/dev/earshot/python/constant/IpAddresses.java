package dev.earshot.python.constant;

import dev.earshot.python.value.Constant;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/// The module `ipaddress`. It does not know interfaces, and leaves open which addresses are private of which versions
/// of Python say so differently.
final class IpAddresses {
    private static final String MODULE = "ipaddress.";
    private static final String NO_ADDRESS = MODULE + "AddressValueError";
    private static final String NO_MASK = MODULE + "NetmaskValueError";

    private static final List<String> PRIVATE = List.of(
            "0.0.0.0/8",
            "10.0.0.0/8",
            "127.0.0.0/8",
            "169.254.0.0/16",
            "172.16.0.0/12",
            "192.0.2.0/24",
            "192.168.0.0/16",
            "198.18.0.0/15",
            "198.51.100.0/24",
            "203.0.113.0/24",
            "240.0.0.0/4",
            "::1/128",
            "::/128",
            "100::/64",
            "2001:db8::/32",
            "fc00::/7",
            "fe80::/10");

    private static final List<String> DISPUTED =
            List.of("192.0.0.0/24", "::ffff:0:0/96", "64:ff9b:1::/48", "2001::/23", "2002::/16", "3fff::/20");

    /// What an address is that lies in one of these networks.
    private static final Map<String, List<String>> KINDS = Map.of(
            "is_private", PRIVATE,
            "is_loopback", List.of("127.0.0.0/8", "::1/128"),
            "is_multicast", List.of("224.0.0.0/4", "ff00::/8"),
            "is_link_local", List.of("169.254.0.0/16", "fe80::/10"),
            "is_site_local", List.of("fec0::/10"),
            "is_unspecified", List.of("0.0.0.0/32", "::/128"),
            "is_reserved",
                    List.of(
                            "240.0.0.0/4",
                            "::/8",
                            "100::/8",
                            "200::/7",
                            "400::/6",
                            "800::/5",
                            "1000::/4",
                            "4000::/3",
                            "6000::/3",
                            "8000::/3",
                            "a000::/3",
                            "c000::/3",
                            "e000::/4",
                            "f000::/5",
                            "f800::/6",
                            "fe00::/9"));

    private IpAddresses() {}

    static void addTo(Map<String, Pure> functions, Map<String, Pure> attributes) {
        functions.put(
                MODULE + "ip_address",
                given -> address(given.atMost(1).at(0, "address").orElse(""), 0, "ValueError"));
        functions.put(MODULE + "ip_network", given -> network(given, 0));
        for (int version : new int[] {4, 6}) {
            String address = MODULE + "IPv" + version + "Address";
            String network = MODULE + "IPv" + version + "Network";
            functions.put(
                    address, given -> address(given.atMost(1).at(0, "address").orElse(""), version, NO_ADDRESS));
            functions.put(network, given -> network(given, version));
            addMembers(address, network, functions, attributes);
        }
        functions.put(MODULE + "summarize_address_range", IpAddresses::summary);
        functions.put(
                MODULE + "collapse_addresses",
                given -> new Yielded(collapsed(given.atMost(1).items(0))));
    }

    private static void addMembers(
            String address, String network, Map<String, Pure> functions, Map<String, Pure> attributes) {
        functions.put(
                address + ".__int__", given -> NumberMethods.kept(address(given).number()));
        attributes.put(address + ".version", given -> (long) address(given).version());
        attributes.put(address + ".max_prefixlen", given ->
                (long) IpAddress.bits(address(given).version()));
        attributes.put(address + ".compressed", given -> address(given).display());
        attributes.put(address + ".exploded", given -> address(given).exploded());
        attributes.put(address + ".packed", given -> packed(address(given)));
        attributes.put(
                address + ".reverse_pointer",
                given -> address(given).version() == 4
                        ? String.join(
                                        ".",
                                        List.of(address(given).display().split("[.]", -1))
                                                .reversed()) + ".in-addr.arpa"
                        : Given.unsettled());
        attributes.put(address + ".ipv4_mapped", given -> {
            BigInteger number = address(given).number();
            return number.shiftRight(32).equals(BigInteger.valueOf(0xffff))
                    ? new IpAddress(4, number.and(BigInteger.valueOf(0xffff_ffffL)))
                    : Plain.NONE;
        });
        addPart(network, "network_address", IpNetwork::first, attributes);
        addPart(network, "broadcast_address", IpNetwork::last, attributes);
        addPart(network, "netmask", IpAddresses::mask, attributes);
        addPart(network, "hostmask", of -> new IpAddress(of.version(), of.size().subtract(BigInteger.ONE)), attributes);
        addPart(network, "prefixlen", of -> (long) of.prefix(), attributes);
        addPart(network, "num_addresses", of -> NumberMethods.kept(of.size()), attributes);
        addPart(network, "version", of -> (long) of.version(), attributes);
        addPart(network, "max_prefixlen", of -> (long) IpAddress.bits(of.version()), attributes);
        for (String name : List.of("with_prefixlen", "compressed")) {
            addPart(network, name, IpNetwork::display, attributes);
        }
        addPart(network, "with_netmask", of -> of.first().display() + "/" + mask(of).display(), attributes);
        KINDS.forEach((kind, networks) -> {
            attributes.put(
                    address + "." + kind,
                    given -> isOf(
                            new IpNetwork(
                                    address(given),
                                    IpAddress.bits(address(given).version())),
                            networks));
            addPart(network, kind, of -> isOf(of, networks), attributes);
        });
        attributes.put(
                address + ".is_global",
                given -> isGlobal(new IpNetwork(
                        address(given), IpAddress.bits(address(given).version()))));
        addPart(network, "is_global", IpAddresses::isGlobal, attributes);
        addMethods(network, functions);
    }

    private static void addPart(
            String network, String name, Function<IpNetwork, Object> part, Map<String, Pure> attributes) {
        attributes.put(network + "." + name, given -> part.apply(network(given.at(0))));
    }

    private static void addMethods(String network, Map<String, Pure> functions) {
        functions.put(network + ".hosts", given -> hosts(network(given.at(0))));
        functions.put(network + ".__getitem__", given -> {
            IpNetwork of = network(given.at(0));
            BigInteger at = given.whole(1);
            BigInteger way = at.signum() < 0 ? at.add(of.size()) : at;
            if (way.signum() < 0 || way.compareTo(of.size()) >= 0) {
                throw new Refusal("IndexError");
            }
            return of.first().plus(way);
        });
        functions.put(network + ".overlaps", given -> {
            IpNetwork one = network(given.at(0));
            IpNetwork two = network(given.at(1));
            return one.contains(two) || two.contains(one);
        });
        functions.put(network + ".subnet_of", given -> sameKind(given, 1).contains(network(given.at(0))));
        functions.put(network + ".supernet_of", given -> sameKind(given, 0).contains(network(given.at(1))));
        functions.put(network + ".subnets", given -> {
            IpNetwork of = network(given.atMost(3).at(0));
            int difference = given.count(1, "prefixlen_diff", 1);
            return new Yielded(of.parts(given.count(2, "new_prefix", of.prefix() + difference)));
        });
        functions.put(network + ".supernet", given -> {
            IpNetwork of = network(given.atMost(3).at(0));
            int prefix = given.count(2, "new_prefix", of.prefix() - given.count(1, "prefixlen_diff", 1));
            if (prefix < 0 || prefix > of.prefix()) {
                return Given.unsettled();
            }
            return IpNetwork.around(of.first(), prefix);
        });
    }

    private static IpAddress address(Given given) {
        return given.at(0) instanceof IpAddress address ? address : Given.unsettled();
    }

    private static IpNetwork network(Object value) {
        return value instanceof IpNetwork network ? network : Given.unsettled();
    }

    private static IpNetwork sameKind(Given given, int at) {
        if (network(given.at(0)).version() != network(given.at(1)).version()) {
            throw new Refusal("TypeError");
        }
        return network(given.at(at));
    }

    /// @param version 4, 6, or 0 for either
    private static IpAddress address(Object value, int version, String refusal) {
        Optional<IpAddress> address = switch (value) {
            case String text when version == 4 -> IpAddress.parse4(text);
            case String text when version == 6 -> IpAddress.parse6(text);
            case String text -> IpAddress.parse(text);
            case IpAddress same when version == 0 || same.version() == version -> Optional.of(same);
            case Long number
            when number >= 0 ->
                Optional.of(new IpAddress(
                                version == 0 ? number >> 32 == 0 ? 4 : 6 : version, BigInteger.valueOf(number)))
                        .filter(made -> made.number().bitLength() <= IpAddress.bits(made.version()));
            default -> Given.unsettled();
        };
        return address.orElseThrow(() -> new Refusal(refusal));
    }

    private static IpNetwork network(Given given, int version) {
        boolean strict = given.atMost(2).truth(1, "strict", true);
        String text = given.text(0, "address", "");
        int slash = text.indexOf('/');
        IpAddress address =
                address(slash < 0 ? text : text.substring(0, slash), version, version == 0 ? "ValueError" : NO_ADDRESS);
        int prefix = slash < 0
                ? IpAddress.bits(address.version())
                : prefix(text.substring(slash + 1), address.version())
                        .orElseThrow(() -> new Refusal(version == 0 ? "ValueError" : NO_MASK));
        IpNetwork network = IpNetwork.around(address, prefix);
        if (strict && !network.first().equals(address)) {
            throw new Refusal("ValueError");
        }
        return network;
    }

    private static Optional<Integer> prefix(String text, int version) {
        if (text.matches("[0-9]{1,9}")) {
            return Optional.of(Integer.valueOf(text)).filter(bits -> bits <= IpAddress.bits(version));
        }
        if (version == 6 || text.contains("/")) {
            return version == 6 && text.matches("[0-9a-fA-F:.+-]*") ? Optional.empty() : Given.unsettled();
        }
        return IpAddress.parse4(text).map(mask -> {
            int ones = mask.number().bitCount();
            boolean isMask =
                    mask.number().equals(mask(new IpNetwork(mask, ones)).number());
            return isMask && ones > 0 ? ones : Given.<Integer>unsettled(); // it may be a mask of hosts
        });
    }

    private static IpAddress mask(IpNetwork of) {
        int bits = IpAddress.bits(of.version());
        BigInteger all = BigInteger.ONE.shiftLeft(bits).subtract(BigInteger.ONE);
        return new IpAddress(of.version(), all.xor(of.size().subtract(BigInteger.ONE)));
    }

    private static Constant.Bytes packed(IpAddress address) {
        int size = IpAddress.bits(address.version()) / 8;
        byte[] digits = address.number().toByteArray();
        byte[] octets = new byte[size];
        int count = Math.min(size, digits.length);
        System.arraycopy(digits, digits.length - count, octets, size - count, count);
        return new Constant.Bytes(new String(octets, StandardCharsets.ISO_8859_1));
    }

    private static boolean isOf(IpNetwork of, List<String> networks) {
        if (networks.equals(PRIVATE) && isIn(DISPUTED).test(of)) {
            throw new Unsettled();
        }
        return isIn(networks).test(of);
    }

    private static Predicate<IpNetwork> isIn(List<String> networks) {
        return of -> networks.stream()
                .flatMap(network -> IpNetwork.parse(network).stream())
                .anyMatch(network -> network.contains(of));
    }

    private static boolean isGlobal(IpNetwork of) {
        return !isOf(of, PRIVATE) && !isIn(List.of("100.64.0.0/10")).test(of);
    }

    private static Yielded hosts(IpNetwork of) {
        int free = IpAddress.bits(of.version()) - of.prefix();
        BigInteger from = free < 2 ? BigInteger.ZERO : BigInteger.ONE;
        BigInteger until = free < 2 || of.version() == 6 ? of.size() : of.size().subtract(BigInteger.ONE);
        return new Yielded(List.copyOf(of.addresses(from, until, 0)));
    }

    /// The fewest networks from one address to another.
    private static Yielded summary(Given given) {
        boolean known = given.atMost(2).at(0) instanceof IpAddress && given.at(1) instanceof IpAddress;
        if (!known) {
            return Given.unsettled();
        }
        IpAddress first = (IpAddress) given.at(0);
        IpAddress last = (IpAddress) given.at(1);
        if (first.version() != last.version()) {
            throw new Refusal("TypeError");
        }
        if (first.number().compareTo(last.number()) > 0) {
            throw new Refusal("ValueError");
        }
        List<Object> networks = new ArrayList<>();
        BigInteger at = first.number();
        BigInteger end = last.number().add(BigInteger.ONE);
        while (at.compareTo(end) < 0) {
            int aligned = at.signum() == 0 ? IpAddress.bits(first.version()) : at.getLowestSetBit();
            int fitting = end.subtract(at).bitLength() - 1;
            int free = Math.min(aligned, fitting);
            networks.add(new IpNetwork(new IpAddress(first.version(), at), IpAddress.bits(first.version()) - free));
            at = at.add(BigInteger.ONE.shiftLeft(free));
        }
        return new Yielded(networks);
    }

    /// The fewest networks that hold the same addresses.
    private static List<Object> collapsed(List<Object> given) {
        List<IpNetwork> networks =
                new ArrayList<>(given.stream().map(IpAddresses::network).toList());
        networks.sort((one, two) -> one.compare(two).orElseThrow(Unsettled::new));
        List<IpNetwork> kept = new ArrayList<>();
        for (IpNetwork each : networks) {
            if (!kept.isEmpty() && kept.getLast().contains(each)) {
                continue;
            }
            kept.add(each);
            while (kept.size() > 1 && areHalves(kept.get(kept.size() - 2), kept.getLast())) {
                IpNetwork second = kept.removeLast();
                kept.removeLast();
                kept.add(IpNetwork.around(second.first(), second.prefix() - 1));
            }
        }
        return List.copyOf(kept);
    }

    private static boolean areHalves(IpNetwork one, IpNetwork two) {
        return one.prefix() == two.prefix()
                && one.prefix() > 0
                && IpNetwork.around(one.first(), one.prefix() - 1).contains(two);
    }
}
