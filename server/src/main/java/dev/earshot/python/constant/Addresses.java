package dev.earshot.python.constant;

import dev.earshot.python.value.Constant;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The module `urllib.parse`, but for what takes whole addresses apart.
final class Addresses {
    private Addresses() {}

    static void addTo(Map<String, Pure> functions) {
        functions.put("urllib.parse.quote", given -> quoted(given.text(0), given.text(1, "safe", "/"), false));
        functions.put("urllib.parse.quote_plus", given -> quoted(given.text(0), given.text(1, "safe", ""), true));
        functions.put("urllib.parse.unquote", given -> unquoted(given.text(0).replace("+", "%2B")));
        functions.put("urllib.parse.unquote_plus", given -> unquoted(given.text(0)));
        functions.put(
                "urllib.parse.quote_from_bytes", given -> quoted(given.bytes(0), given.text(1, "safe", "/"), false));
        functions.put("urllib.parse.urlencode", Addresses::query);
        functions.put("urllib.parse.urljoin", given -> joined(given.text(0), given.text(1)));
        functions.put("urllib.parse.parse_qsl", Addresses::pairs);
        functions.put("urllib.parse.parse_qs", given -> {
            Map<Object, Object> values = new LinkedHashMap<>();
            for (Object each : pairs(given)) {
                List<Object> pair = ((Row) each).items();
                List<Object> all = new ArrayList<>(Given.itemsOf(values.getOrDefault(pair.getFirst(), List.of())));
                all.add(pair.getLast());
                values.put(pair.getFirst(), all);
            }
            return values;
        });
    }

    private static List<Object> pairs(Given given) {
        boolean keepsBlanks = given.atMost(2).truth(1, "keep_blank_values", false);
        List<Object> pairs = new ArrayList<>();
        for (String pair : given.text(0).split("&", -1)) {
            int sign = pair.indexOf('=');
            if (sign >= 0 && (keepsBlanks || sign < pair.length() - 1)) {
                pairs.add(Row.of(unquoted(pair.substring(0, sign)), unquoted(pair.substring(sign + 1))));
            } else if (keepsBlanks && !pair.isEmpty()) {
                pairs.add(Row.of(unquoted(pair), ""));
            }
        }
        return pairs;
    }

    private static String quoted(String text, String safe, boolean plus) {
        return quoted(Encodings.bytes(text.getBytes(StandardCharsets.UTF_8)), safe, plus);
    }

    private static String quoted(Constant.Bytes octets, String safe, boolean plus) {
        StringBuilder quoted = new StringBuilder();
        for (byte octet : Encodings.octets(octets)) {
            char unit = (char) (octet & 0xff);
            boolean plain = unit < 128
                    && (Character.isLetterOrDigit(unit) || "_.-~".indexOf(unit) >= 0 || safe.indexOf(unit) >= 0);
            quoted.append(
                    plain ? String.valueOf(unit) : plus && unit == ' ' ? "+" : String.format("%%%02X", (int) unit));
        }
        return quoted.toString();
    }

    private static String unquoted(String text) {
        return text.matches("[^%]*+(?:%[0-9a-fA-F]{2}[^%]*+)*")
                ? URLDecoder.decode(text, StandardCharsets.UTF_8)
                : Given.unsettled();
    }

    private static String query(Given given) {
        List<String> pairs = new ArrayList<>();
        Object source = given.atMost(2).at(0);
        boolean isSequence = given.truth(1, "doseq", false);
        List<?> all = source instanceof Map<?, ?> dict
                ? dict.entrySet().stream()
                        .map(entry -> Row.of(entry.getKey(), entry.getValue()))
                        .toList()
                : given.items(0);
        for (Object each : all) {
            List<Object> pair = Given.itemsOf(each);
            boolean several = isSequence && (pair.getLast() instanceof List || pair.getLast() instanceof Row);
            for (Object value : several ? Given.itemsOf(pair.getLast()) : List.of(pair.getLast())) {
                pairs.add(quoted(shown(pair.getFirst()), "", true) + "=" + quoted(shown(value), "", true));
            }
        }
        return String.join("&", pairs);
    }

    private static String shown(Object value) {
        return value instanceof String text ? text : Plain.repr(value).orElseGet(Given::unsettled);
    }

    private static String joined(String base, String url) {
        try {
            return URI.create(base).resolve(url).toString();
        } catch (IllegalArgumentException odd) {
            return Given.unsettled();
        }
    }
}
