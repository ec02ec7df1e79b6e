package dev.earshot.python.constant;

import dev.earshot.python.value.Constant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.stream.Collectors;

/// Methods of `bytes` (library reference, «Bytes and Bytearray Operations»): most do what those of texts of ASCII do.
final class BytesMethods {
    private static final List<String> AS_OF_TEXTS = List.of(("lower upper swapcase capitalize title strip lstrip rstrip"
                    + " removeprefix removesuffix replace startswith endswith isdigit isalpha isalnum isspace isupper"
                    + " islower count find rfind index rindex zfill center ljust rjust expandtabs splitlines join split"
                    + " rsplit partition rpartition __len__")
            .split(" ", -1));

    private BytesMethods() {}

    static void addTo(Map<String, Pure> functions) {
        for (String method : AS_OF_TEXTS) {
            Pure ofTexts = Objects.requireNonNull(functions.get("builtins.str." + method));
            functions.put("builtins.bytes." + method, given -> asBytes(ofTexts.apply(asTexts(given))));
        }
        functions.put("builtins.bytes.decode", TextCodecs::decoded);
        functions.put(
                "builtins.bytes.hex",
                given -> given.atMost(2).size() == 1
                        ? Encodings.hex(given.bytes(0))
                        : Encodings.hex(given.bytes(0))
                                .replaceAll("(?<=..)(?=(..)+$)", Matcher.quoteReplacement(given.text(1, "sep", ""))));
        functions.put("builtins.bytes.fromhex", given -> fromHex(given.text(0)));
    }

    static Constant.Bytes fromHex(String digits) {
        try {
            return Encodings.bytes(HexFormat.of().parseHex(digits.replaceAll("[ \t\n\r]", "")));
        } catch (IllegalArgumentException otherDigits) {
            throw new Refusal("ValueError");
        }
    }

    private static Given asTexts(Given given) {
        return new Given(
                given.positional().stream().map(BytesMethods::asText).toList(),
                given.keywords().entrySet().stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, entry -> asText(entry.getValue()))));
    }

    private static Object asText(Object value) {
        return switch (value) {
            case Constant.Bytes(String octets) -> octets;
            case String _ -> throw new Refusal("TypeError");
            case List<?> list -> list.stream().map(BytesMethods::asText).toList();
            case Row(List<Object> items) ->
                new Row(items.stream().map(BytesMethods::asText).toList());
            default -> value;
        };
    }

    private static Object asBytes(Object value) {
        return switch (value) {
            case String text -> new Constant.Bytes(text);
            case List<?> list -> list.stream().map(BytesMethods::asBytes).toList();
            case Row(List<Object> items) ->
                new Row(items.stream().map(BytesMethods::asBytes).toList());
            default -> value;
        };
    }
}
