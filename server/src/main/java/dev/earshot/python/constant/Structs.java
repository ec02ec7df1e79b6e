package dev.earshot.python.constant;

import dev.earshot.python.value.Constant;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The module `struct`, of numbers and bytes. Where a format does not say how bytes stand, they do as on a
/// machine of 64 bits, of which it is not known which byte goes first, nor how long a `long` is.
final class Structs {
    private static final Pattern FORMAT = Pattern.compile("[@<>!=]?(?:\\s*[0-9]{0,4}[xcbB?hHiIlLqQsfd])*\\s*");
    private static final Pattern FIELD = Pattern.compile("([0-9]*)([a-zA-Z?])");
    private static final Map<String, Integer> SIZES = Map.ofEntries(
            Map.entry("x", 1),
            Map.entry("c", 1),
            Map.entry("b", 1),
            Map.entry("B", 1),
            Map.entry("?", 1),
            Map.entry("s", 1),
            Map.entry("f", 4),
            Map.entry("d", 8),
            Map.entry("h", 2),
            Map.entry("H", 2),
            Map.entry("i", 4),
            Map.entry("I", 4),
            Map.entry("l", 4),
            Map.entry("L", 4),
            Map.entry("q", 8),
            Map.entry("Q", 8));
    private static final int MOST_FIELDS = 1_000;

    private Structs() {}

    static void addTo(Map<String, Pure> functions) {
        functions.put("struct.calcsize", given -> (long) size(fields(given.text(0))));
        functions.put("struct.pack", Structs::packed);
        functions.put("struct.unpack", given -> {
            String octets = given.bytes(1).octets();
            if (octets.length() != size(fields(given.text(0)))) {
                throw new Refusal("struct.error");
            }
            return unpacked(given.text(0), octets, 0);
        });
        functions.put(
                "struct.unpack_from",
                given -> unpacked(given.text(0), given.bytes(1).octets(), given.count(2, "offset", 0)));
        functions.put("struct.iter_unpack", given -> {
            List<Object> rows = new ArrayList<>();
            int size = size(fields(given.text(0)));
            String octets = given.bytes(1).octets();
            if (size == 0 || octets.length() % size != 0) {
                return Given.unsettled();
            }
            for (int at = 0; at < octets.length(); at += size) {
                rows.add(unpacked(given.text(0), octets, at));
            }
            return new Yielded(rows);
        });
    }

    /// @param count how many bytes a text has; of all else 1, since several are several fields
    private record Field(String type, int count) {
        int size() {
            return SIZES.getOrDefault(type, 0) * count;
        }

        boolean isSigned() {
            return type.equals(type.toLowerCase(Locale.ROOT));
        }
    }

    private static List<Field> fields(String format) {
        if (!FORMAT.matcher(format).matches()) {
            return Given.unsettled();
        }
        List<Field> fields = new ArrayList<>();
        Matcher written = FIELD.matcher(format);
        boolean aligned = format.isEmpty() || "<>!=".indexOf(format.charAt(0)) < 0;
        if (aligned && (format.contains("l") || format.contains("L"))) {
            return Given.unsettled();
        }
        while (written.find()) {
            int unit = SIZES.getOrDefault(written.group(2), 1);
            for (int at = size(fields); aligned && at % unit != 0; at++) {
                fields.add(new Field("x", 1));
            }
            int count = written.group(1).isEmpty() ? 1 : Integer.parseInt(written.group(1));
            boolean text = written.group(2).equals("s");
            for (int at = 0; at < (text ? 1 : count); at++) {
                fields.add(new Field(written.group(2), text ? count : 1));
            }
            if (fields.size() > MOST_FIELDS) {
                return Given.unsettled();
            }
        }
        return fields;
    }

    private static int size(List<Field> fields) {
        return fields.stream().mapToInt(Field::size).sum();
    }

    private static boolean isLittle(String format) {
        boolean isSaid = !format.isEmpty() && "<>!".indexOf(format.charAt(0)) >= 0;
        return isSaid ? format.startsWith("<") : Given.<Boolean>unsettled();
    }

    private static Constant.Bytes packed(Given given) {
        String format = given.text(0);
        StringBuilder octets = new StringBuilder();
        int at = 1;
        for (Field field : fields(format)) {
            switch (field.type()) {
                case "x" -> octets.append('\0');
                case "c" -> octets.append(given.bytes(at++).octets());
                case "s" -> {
                    String text = given.bytes(at++).octets();
                    int end = Math.min(text.length(), field.count());
                    octets.append(text, 0, end).append("\0".repeat(field.count() - end));
                }
                case "?" -> octets.append(given.truth(at++, "", false) ? '\1' : '\0');
                case "f", "d" -> append(octets, bits(field, given.at(at++)), field.size(), isLittle(format));
                default -> {
                    BigInteger number = given.whole(at++);
                    int bits = field.size() * 8 - (field.isSigned() ? 1 : 0);
                    if (number.bitLength() > bits || (number.signum() < 0 && !field.isSigned())) {
                        throw new Refusal("struct.error");
                    }
                    append(octets, number, field.size(), field.size() == 1 || isLittle(format));
                }
            }
        }
        return at == given.positional().size() ? new Constant.Bytes(octets.toString()) : Given.unsettled();
    }

    private static void append(StringBuilder octets, BigInteger number, int size, boolean little) {
        for (int octet = 0; octet < size; octet++) {
            int place = little ? octet : size - 1 - octet;
            octets.append((char) (number.shiftRight(8 * place).intValue() & 0xff));
        }
    }

    /// A decimal number in single or double precision.
    private static BigInteger bits(Field field, Object value) {
        double number = ((Number) Numbers.of(value).orElseGet(Given::unsettled)).doubleValue();
        if (field.size() == Double.BYTES) {
            return BigInteger.valueOf(Double.doubleToLongBits(number));
        }
        return Double.isFinite(number) && Math.abs(number) > Float.MAX_VALUE
                ? Given.unsettled()
                : BigInteger.valueOf(Float.floatToIntBits((float) number));
    }

    private static double decimal(BigInteger bits, Field field) {
        return field.size() == Double.BYTES
                ? Double.longBitsToDouble(bits.longValue())
                : Float.intBitsToFloat(bits.intValue());
    }

    private static Row unpacked(String format, String octets, int from) {
        List<Object> values = new ArrayList<>();
        int at = from;
        for (Field field : fields(format)) {
            if (at < 0 || at + field.size() > octets.length()) {
                return Given.unsettled();
            }
            String part = octets.substring(at, at + field.size());
            at += field.size();
            switch (field.type()) {
                case "x" -> {}
                case "c", "s" -> values.add(new Constant.Bytes(part));
                case "?" -> values.add(part.charAt(0) != 0);
                case "f", "d" -> values.add(decimal(whole(part, isLittle(format), false), field));
                default ->
                    values.add(
                            NumberMethods.kept(whole(part, field.size() == 1 || isLittle(format), field.isSigned())));
            }
        }
        return new Row(values);
    }

    private static BigInteger whole(String octets, boolean little, boolean signed) {
        BigInteger number = BigInteger.ZERO;
        for (int at = 0; at < octets.length(); at++) {
            int place = little ? octets.length() - 1 - at : at;
            number = number.shiftLeft(8).or(BigInteger.valueOf(octets.charAt(place)));
        }
        boolean negative = signed && number.bitLength() == octets.length() * 8;
        return negative ? number.subtract(BigInteger.ONE.shiftLeft(octets.length() * 8)) : number;
    }
}
