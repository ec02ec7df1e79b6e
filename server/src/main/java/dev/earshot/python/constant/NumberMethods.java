package dev.earshot.python.constant;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Locale;
import java.util.Map;

/// Methods and attributes of `int` and `float` (library reference, «Additional Methods on Integer Types» and «… on
/// Float»), and what else the language has for numbers.
final class NumberMethods {
    private NumberMethods() {}

    static void addTo(Map<String, Pure> functions) {
        functions.put(
                "builtins.int.bit_length", given -> (long) given.whole(0).abs().bitLength());
        functions.put(
                "builtins.int.bit_count", given -> (long) given.whole(0).abs().bitCount());
        functions.put("builtins.int.to_bytes", NumberMethods::toBytes);
        functions.put("builtins.int.from_bytes", NumberMethods::fromBytes);
        functions.put("builtins.int.as_integer_ratio", given -> Row.of(kept(given.whole(0)), 1L));
        functions.put("builtins.int.is_integer", _ -> true);
        functions.put("builtins.float.is_integer", given -> given.number(0) == Math.rint(given.number(0)));
        functions.put("builtins.float.as_integer_ratio", given -> ratio(given.number(0)));
        for (String type : new String[] {"int", "float"}) {
            functions.put("builtins." + type + ".conjugate", given -> given.at(0));
        }
        functions.put(
                "builtins.divmod",
                given -> Row.of(
                        Kinds.binary("//", given.at(0), given.at(1)).orElseGet(Given::unsettled),
                        Kinds.binary("%", given.at(0), given.at(1)).orElseGet(Given::unsettled)));
        functions.put("builtins.pow", NumberMethods::power);
    }

    /// What an attribute of a number is that is no method.
    static void addAttributesTo(Map<String, Pure> attributes) {
        for (String type : new String[] {"int", "float"}) {
            attributes.put("builtins." + type + ".real", given -> given.at(0));
            attributes.put("builtins." + type + ".imag", given -> given.at(0) instanceof Double ? (Object) 0.0 : 0L);
        }
        attributes.put("builtins.int.numerator", given -> given.at(0));
        attributes.put("builtins.int.denominator", _ -> 1L);
    }

    static Object kept(BigInteger number) {
        return Numbers.whole(number).orElseGet(Given::unsettled);
    }

    private static Object power(Given given) {
        if (given.size() == 2) {
            return Numbers.binary("**", given.at(0), given.at(1)).orElseGet(Given::unsettled);
        }
        BigInteger exponent = given.whole(1);
        BigInteger modulus = given.whole(2);
        if (exponent.signum() < 0 && !given.whole(0).gcd(modulus).equals(BigInteger.ONE)) {
            throw new Refusal("ValueError");
        }
        return modulus.signum() > 0 ? kept(given.whole(0).modPow(exponent, modulus)) : Given.unsettled();
    }

    private static boolean isLittle(Given given, int index) {
        return switch (given.text(index, "byteorder", "big").toLowerCase(Locale.ROOT)) {
            case "little" -> true;
            case "big" -> false;
            default -> throw new Refusal("ValueError");
        };
    }

    private static Object toBytes(Given given) {
        int length = given.count(1, "length", 1);
        BigInteger number = given.whole(0);
        boolean signed = given.truth(3, "signed", false);
        boolean fits =
                signed ? number.bitLength() < length * 8L : number.signum() >= 0 && number.bitLength() <= length * 8L;
        if (!fits) {
            throw new Refusal("OverflowError");
        }
        byte[] octets = new byte[length];
        for (int at = 0; at < length; at++) {
            int place = isLittle(given, 2) ? at : length - 1 - at;
            octets[place] = number.shiftRight(8 * at).byteValue();
        }
        return Encodings.bytes(octets);
    }

    private static Object fromBytes(Given given) {
        byte[] octets = Encodings.octets(given.bytes(0));
        BigInteger number = BigInteger.ZERO;
        for (int at = 0; at < octets.length; at++) {
            int place = isLittle(given, 1) ? octets.length - 1 - at : at;
            number = number.shiftLeft(8).or(BigInteger.valueOf(octets[place] & 0xff));
        }
        boolean negative = given.truth(2, "signed", false) && number.bitLength() == octets.length * 8;
        return kept(negative ? number.subtract(BigInteger.ONE.shiftLeft(octets.length * 8)) : number);
    }

    private static Row ratio(double number) {
        BigDecimal exact = new BigDecimal(number);
        BigInteger denominator = BigInteger.TEN.pow(Math.max(0, exact.scale()));
        BigInteger numerator = exact.multiply(new BigDecimal(denominator)).toBigIntegerExact();
        BigInteger common = numerator.gcd(denominator).max(BigInteger.ONE);
        return Row.of(kept(numerator.divide(common)), kept(denominator.divide(common)));
    }
}
