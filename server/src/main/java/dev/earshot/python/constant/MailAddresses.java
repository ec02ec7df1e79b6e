package dev.earshot.python.constant;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What stands in headers of messages: addresses, dates and encoded words (library reference, `email.utils`,
/// `email.header`).
final class MailAddresses {
    private static final String UTILS = "email.utils.";

    private static final Pattern ADDRESS = Pattern.compile("(?:(?:\"([^\"\\\\]*)\"|([\\w'-]+(?: [\\w'-]+)*))\\s*"
            + "<([\\w.+-]+@[\\w.-]+)>|([\\w.+-]+@[\\w.-]+)|<([\\w.+-]+@[\\w.-]+)>)");

    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

    private static final Pattern DATE = Pattern.compile("(?:(?i:mon|tue|wed|thu|fri|sat|sun), )?([0-9]{1,2})"
            + " ([A-Za-z]{3}) ([0-9]{4}) ([0-9]{2}):([0-9]{2})(?::([0-9]{2}))? ([+-][0-9]{4}|GMT|UTC|UT)");

    private static final Pattern WORD = Pattern.compile("=\\?([\\w-]+)\\?([bBqQ])\\?([!->@-~]*)\\?=");

    private MailAddresses() {}

    static void addTo(Map<String, Pure> functions) {
        functions.put(UTILS + "parseaddr", given -> parsed(given.atMost(1).text(0)));
        functions.put(UTILS + "formataddr", given -> written(given.atMost(1).items(0)));
        functions.put(UTILS + "getaddresses", given -> all(given.atMost(1).items(0)));
        functions.put(UTILS + "parsedate", given -> fields(given.atMost(1).text(0)));
        functions.put(
                UTILS + "parsedate_to_datetime", given -> moment(given.atMost(1).text(0)));
        functions.put(
                UTILS + "quote", given -> given.text(0).replace("\\", "\\\\").replace("\"", "\\\""));
        functions.put(
                "email.header.decode_header", given -> words(given.atMost(1).text(0)));
    }

    private static Row parsed(String text) {
        Matcher address = ADDRESS.matcher(text.strip());
        if (text.isBlank()) {
            return Row.of("", "");
        }
        if (!address.matches() || !text.chars().allMatch(unit -> unit < 128)) {
            return Given.unsettled();
        }
        String name = address.group(1) != null ? address.group(1) : address.group(2);
        String place = address.group(3) != null
                ? address.group(3)
                : address.group(4) != null ? address.group(4) : address.group(5);
        return Row.of(name == null ? "" : name, place);
    }

    private static List<Object> all(List<Object> texts) {
        List<Object> all = new ArrayList<>();
        for (Object text : texts) {
            boolean isPlain = text instanceof String written && !written.contains("\"") && !written.isBlank();
            for (String each : isPlain ? ((String) text).split(",", -1) : Given.<String[]>unsettled()) {
                all.add(each.isBlank() ? Given.unsettled() : parsed(each));
            }
        }
        return all;
    }

    private static String written(List<Object> pair) {
        if (pair.size() != 2 || !(pair.getLast() instanceof String address) || !isAscii(address)) {
            return Given.unsettled();
        }
        if (pair.getFirst().equals("") || pair.getFirst().equals(Plain.NONE)) {
            return address;
        }
        if (!(pair.getFirst() instanceof String name) || !isAscii(name)) {
            return Given.unsettled();
        }
        String quotes = name.matches("(?s).*[\\]\\[\\\\()<>@,:;\".].*") ? "\"" : "";
        return quotes + name.replace("\\", "\\\\").replace("\"", "\\\"") + quotes + " <" + address + ">";
    }

    private static boolean isAscii(String text) {
        return text.chars().allMatch(unit -> unit < 128);
    }

    private static Matcher date(String text) {
        Matcher date = DATE.matcher(text);
        return date.matches() && MONTHS.contains(date.group(2).toLowerCase(Locale.ROOT)) ? date : Given.unsettled();
    }

    private static LocalDateTime clock(Matcher date) {
        try {
            return LocalDateTime.of(
                    number(date.group(3)),
                    MONTHS.indexOf(date.group(2).toLowerCase(Locale.ROOT)) + 1,
                    number(date.group(1)),
                    number(date.group(4)),
                    number(date.group(5)),
                    date.group(6) == null ? 0 : number(date.group(6)));
        } catch (DateTimeException none) {
            return Given.unsettled();
        }
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }

    /// Where nobody knows in which zone it is, it is in none.
    private static Object moment(String text) {
        Matcher date = date(text);
        String zone = date.group(7);
        return switch (zone) {
            case "-0000" -> clock(date);
            case "GMT", "UTC", "UT" -> new ZonedTime(clock(date), Zone.UTC);
            default -> new ZonedTime(clock(date), Zones.offset(zone.substring(0, 3) + ":" + zone.substring(3)));
        };
    }

    private static Row fields(String text) {
        LocalDateTime clock = clock(date(text));
        return Row.of(
                (long) clock.getYear(),
                (long) clock.getMonthValue(),
                (long) clock.getDayOfMonth(),
                (long) clock.getHour(),
                (long) clock.getMinute(),
                (long) clock.getSecond(),
                0L,
                1L,
                -1L);
    }

    /// A text, or one encoded word, with the charset that it is in.
    private static List<Object> words(String header) {
        if (!header.contains("=?")) {
            return List.of(Row.of(header, Plain.NONE));
        }
        Matcher word = WORD.matcher(header);
        if (!word.matches()) {
            return Given.unsettled();
        }
        String text = word.group(3);
        try {
            byte[] octets = word.group(2).equalsIgnoreCase("b")
                    ? Base64.getDecoder().decode(text)
                    : unquoted(text).getBytes(StandardCharsets.ISO_8859_1);
            return List.of(Row.of(Encodings.bytes(octets), word.group(1).toLowerCase(Locale.ROOT)));
        } catch (IllegalArgumentException none) {
            return Given.unsettled();
        }
    }

    private static String unquoted(String text) {
        return Pattern.compile("=([0-9a-fA-F]{2})")
                .matcher(text.replace('_', ' '))
                .replaceAll(
                        octet -> Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(octet.group(1), 16))));
    }
}
