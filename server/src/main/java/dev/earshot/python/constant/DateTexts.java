package dev.earshot.python.constant;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Month;
import java.time.format.TextStyle;
import java.time.temporal.ChronoField;
import java.time.temporal.IsoFields;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Dates and times as texts: how they are written, by which formats, and read (library reference, «strftime() and
/// strptime() Format Codes»). It does not know other languages than English.
final class DateTexts {
    private static final long MICROS = 1_000_000;
    private static final long NANOS_OF_MICRO = 1_000;
    private static final String MONTHS = "janfebmaraprmayjunjulaugsepoctnovdec";

    private DateTexts() {}

    /// What a format makes of a time.
    static Optional<String> shown(Object value, String format) {
        try {
            return Optional.of(formatted(value, format));
        } catch (Unsettled _) {
            return Optional.empty();
        }
    }

    /// What `str` gives.
    static Optional<String> display(Object value, String between) {
        return switch (value) {
            case LocalDate day -> Optional.of(day.toString());
            case LocalTime time -> Optional.of(clock(time));
            case LocalDateTime moment -> Optional.of(moment.toLocalDate() + between + clock(moment.toLocalTime()));
            case Duration delta -> Optional.of(shown(delta));
            default -> Optional.empty();
        };
    }

    private static String clock(LocalTime time) {
        String plain = String.format(Locale.ROOT, "%02d:%02d:%02d", time.getHour(), time.getMinute(), time.getSecond());
        return time.getNano() == 0
                ? plain
                : plain + String.format(Locale.ROOT, ".%06d", time.getNano() / NANOS_OF_MICRO);
    }

    private static String shown(Duration delta) {
        long days = Math.floorDiv(Dates.micros(delta), 86_400 * MICROS);
        LocalTime rest = LocalTime.ofNanoOfDay(Math.floorMod(Dates.micros(delta), 86_400 * MICROS) * NANOS_OF_MICRO);
        String clock = clock(rest).replaceFirst("^0", "");
        return days == 0 ? clock : days + (Math.abs(days) == 1 ? " day, " : " days, ") + clock;
    }

    static String formatted(Object value, String format) {
        if (format.isEmpty()) {
            return display(value, " ").orElseGet(Given::unsettled);
        }
        LocalDateTime at = switch (value) {
            case LocalDate day -> day.atStartOfDay();
            case LocalTime time -> LocalDate.of(1900, 1, 1).atTime(time);
            case LocalDateTime moment -> moment;
            case ZonedTime time -> time.clock();
            default -> Given.unsettled();
        };
        StringBuilder text = new StringBuilder();
        for (int unit = 0; unit < format.length(); unit++) {
            boolean directive = format.charAt(unit) == '%' && unit + 1 < format.length();
            text.append(directive ? directive(format.charAt(++unit), at, value) : String.valueOf(format.charAt(unit)));
        }
        return text.toString();
    }

    private static String directive(char kind, LocalDateTime at, Object value) {
        return switch (kind) {
            case 'Y' -> String.format(Locale.ROOT, "%04d", at.getYear());
            case 'y' -> two(at.getYear() % 100);
            case 'm' -> two(at.getMonthValue());
            case 'd' -> two(at.getDayOfMonth());
            case 'H' -> two(at.getHour());
            case 'I' -> two((at.getHour() + 11) % 12 + 1);
            case 'M' -> two(at.getMinute());
            case 'S' -> two(at.getSecond());
            case 'f' -> String.format(Locale.ROOT, "%06d", at.getNano() / NANOS_OF_MICRO);
            case 'j' -> String.format(Locale.ROOT, "%03d", at.getDayOfYear());
            case 'p' -> at.getHour() < 12 ? "AM" : "PM";
            case 'A' -> at.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
            case 'a' -> at.getDayOfWeek().getDisplayName(TextStyle.SHORT, Locale.ENGLISH);
            case 'B' -> at.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
            case 'b' -> at.getMonth().getDisplayName(TextStyle.SHORT, Locale.ENGLISH);
            case 'w' -> String.valueOf(at.getDayOfWeek().getValue() % 7);
            case 'z' -> value instanceof ZonedTime time ? Zone.written(time.offset(), "") : "";
            case 'Z' ->
                value instanceof ZonedTime time
                        ? time.zone().isOffset() ? time.zone().name() : Given.unsettled()
                        : "";
            case 'u' -> String.valueOf(at.getDayOfWeek().getValue());
            case 'U' -> two((at.getDayOfYear() + 6 - at.getDayOfWeek().getValue() % 7) / 7);
            case 'W' -> two((at.getDayOfYear() + 6 - (at.getDayOfWeek().getValue() - 1)) / 7);
            case 'V' -> two(at.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
            case 'G' -> String.format(Locale.ROOT, "%04d", at.get(IsoFields.WEEK_BASED_YEAR));
            case 'D', 'x' -> formatted(at, "%m/%d/%y");
            case 'R' -> formatted(at, "%H:%M");
            case 'X' -> formatted(at, "%H:%M:%S");
            case 'c' -> ofCalendar(at);
            case 'F' -> at.toLocalDate().toString();
            case 'T' -> clock(at.toLocalTime().withNano(0));
            case '%' -> "%";
            default -> Given.unsettled();
        };
    }

    private static String two(int number) {
        return String.format(Locale.ROOT, "%02d", number);
    }

    /// As `ctime` writes a moment.
    static String ofCalendar(LocalDateTime at) {
        return formatted(at, "%a %b ")
                + String.format(Locale.ROOT, "%2d", at.getDayOfMonth())
                + formatted(at, " %X %Y");
    }

    /// What `repr` gives.
    static Optional<String> repr(Object value) {
        return switch (value) {
            case LocalDate day -> Optional.of("datetime.date(" + parts(day) + ")");
            case LocalTime time -> Optional.of("datetime.time(" + parts(time) + ")");
            case LocalDateTime moment ->
                Optional.of(
                        "datetime.datetime(" + parts(moment.toLocalDate()) + ", " + parts(moment.toLocalTime()) + ")");
            case Duration delta -> Optional.of(repr(delta));
            default -> Optional.empty();
        };
    }

    private static String parts(LocalDate day) {
        return day.getYear() + ", " + day.getMonthValue() + ", " + day.getDayOfMonth();
    }

    private static String parts(LocalTime time) {
        long micros = time.getNano() / NANOS_OF_MICRO;
        return time.getHour() + ", " + time.getMinute()
                + (time.getSecond() != 0 || micros != 0 ? ", " + time.getSecond() : "")
                + (micros != 0 ? ", " + micros : "");
    }

    static String repr(Duration delta) {
        long micros = Dates.micros(delta);
        StringJoiner parts = new StringJoiner(", ", "datetime.timedelta(", ")").setEmptyValue("datetime.timedelta(0)");
        long days = Math.floorDiv(micros, 86_400 * MICROS);
        long seconds = Math.floorMod(micros, 86_400 * MICROS) / MICROS;
        if (days != 0) {
            parts.add("days=" + days);
        }
        if (seconds != 0) {
            parts.add("seconds=" + seconds);
        }
        if (Math.floorMod(micros, MICROS) != 0) {
            parts.add("microseconds=" + Math.floorMod(micros, MICROS));
        }
        return parts.toString();
    }

    /// What `isoformat` gives.
    static String iso(Given given) {
        Object value = given.atMost(3).at(0);
        boolean isTime = value instanceof LocalTime;
        if (value instanceof LocalDate) {
            return display(given.atMost(1).at(0), "").orElseGet(Given::unsettled);
        }
        String between = isTime ? "" : given.text(1, "sep", "T");
        String precision = given.text(isTime ? 1 : 2, "timespec", "auto");
        LocalTime time = switch (value) {
            case LocalTime own -> own;
            case LocalDateTime moment -> moment.toLocalTime();
            case ZonedTime zoned -> zoned.clock().toLocalTime();
            default -> Given.unsettled();
        };
        String clock = switch (precision) {
            case "auto" -> clock(time);
            case "hours" -> two(time.getHour());
            case "minutes" -> two(time.getHour()) + ":" + two(time.getMinute());
            case "seconds" -> clock(time.withNano(0));
            case "milliseconds" -> clock(time.withNano(0)) + String.format(Locale.ROOT, ".%03d", micros(time) / 1_000);
            case "microseconds" -> clock(time.withNano(0)) + String.format(Locale.ROOT, ".%06d", micros(time));
            default -> throw new Refusal("ValueError");
        };
        return switch (value) {
            case LocalDateTime moment -> moment.toLocalDate() + between + clock;
            case ZonedTime zoned -> zoned.clock().toLocalDate() + between + clock + Zone.written(zoned.offset(), ":");
            default -> clock;
        };
    }

    private static int micros(LocalTime time) {
        return time.get(ChronoField.MICRO_OF_SECOND);
    }

    /// `datetime.strptime`.
    static Object parsed(Given given) {
        StringBuilder expression = new StringBuilder();
        String format = given.text(1);
        for (int unit = 0; unit < format.length(); unit++) {
            boolean directive = format.charAt(unit) == '%' && unit + 1 < format.length();
            expression.append(directive ? expression(format.charAt(++unit)) : quoted(format.charAt(unit)));
        }
        Matcher parts =
                Pattern.compile(expression.toString(), Pattern.CASE_INSENSITIVE).matcher(given.text(0));
        if (!parts.matches()) {
            throw new Refusal("ValueError");
        }
        Map<String, Integer> names = parts.namedGroups();
        int hour = number(parts, "hour", 0);
        if (names.containsKey("half")) {
            boolean late = parts.group("half").equalsIgnoreCase("pm");
            hour = names.containsKey("twelfth") ? number(parts, "twelfth", 0) % 12 + (late ? 12 : 0) : hour;
        } else if (names.containsKey("twelfth")) {
            hour = number(parts, "twelfth", 0) % 12;
        }
        int month = names.containsKey("name")
                ? MONTHS.indexOf(parts.group("name").substring(0, 3).toLowerCase(Locale.ROOT)) / 3 + 1
                : number(parts, "month", 1);
        int year = names.containsKey("short")
                ? number(parts, "short", 0) + (number(parts, "short", 0) < 69 ? 2000 : 1900)
                : number(parts, "year", 1900);
        try {
            LocalDateTime clock = LocalDate.of(year, month, number(parts, "day", 1))
                    .atTime(hour, number(parts, "minute", 0), number(parts, "second", 0));
            if (names.containsKey("fraction")) {
                String digits = (parts.group("fraction") + "00000").substring(0, 6);
                clock = clock.withNano(Integer.parseInt(digits) * 1_000);
            }
            return names.containsKey("zone") ? new ZonedTime(clock, Zones.offset(parts.group("zone"))) : clock;
        } catch (DateTimeException none) {
            throw new Refusal("ValueError");
        }
    }

    private static String expression(char directive) {
        return switch (directive) {
            case 'Y' -> "(?<year>[0-9]{4})";
            case 'y' -> "(?<short>[0-9]{2})";
            case 'm' -> "(?<month>1[0-2]|0[1-9]|[1-9])";
            case 'B' -> "(?<name>" + names(TextStyle.FULL) + ")";
            case 'b' -> "(?<name>" + names(TextStyle.SHORT) + ")";
            case 'd' -> "(?<day>3[01]|[12][0-9]|0[1-9]|[1-9]| [1-9])";
            case 'H' -> "(?<hour>2[0-3]|[01][0-9]|[0-9])";
            case 'I' -> "(?<twelfth>1[0-2]|0[1-9]|[1-9])";
            case 'M' -> "(?<minute>[0-5][0-9]|[0-9])";
            case 'S' -> "(?<second>[0-5][0-9]|[0-9])";
            case 'f' -> "(?<fraction>[0-9]{1,6})";
            case 'p' -> "(?<half>am|pm)";
            case 'z' -> "(?<zone>[+-][0-9]{2}:?[0-5][0-9]|Z)";
            case 'A' -> "(?:mon|tues|wednes|thurs|fri|satur|sun)day";
            case 'a' -> "(?:mon|tue|wed|thu|fri|sat|sun)";
            case '%' -> "%";
            default -> Given.unsettled();
        };
    }

    private static String quoted(char unit) {
        return Character.isWhitespace(unit) ? "\\s+" : Pattern.quote(String.valueOf(unit));
    }

    private static String names(TextStyle style) {
        return Stream.of(Month.values())
                .map(month -> month.getDisplayName(style, Locale.ENGLISH))
                .collect(Collectors.joining("|"));
    }

    private static int number(Matcher parts, String name, int absent) {
        return parts.namedGroups().containsKey(name)
                ? Integer.parseInt(parts.group(name).strip())
                : absent;
    }
}
