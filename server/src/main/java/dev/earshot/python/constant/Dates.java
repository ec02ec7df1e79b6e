package dev.earshot.python.constant;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.TextStyle;
import java.time.temporal.ChronoField;
import java.time.temporal.IsoFields;
import java.time.temporal.Temporal;
import java.time.temporal.TemporalAccessor;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The module `datetime`, of times that are said and bear no time zone.
final class Dates {
    private static final String DATE = "datetime.date";
    private static final String DATETIME = "datetime.datetime";
    private static final String TIME = "datetime.time";
    private static final String DELTA = "datetime.timedelta";
    private static final long MICROS = 1_000_000;
    private static final long NANOS_OF_MICRO = 1_000;
    private static final int DAYS_OF_ORDINAL = 719_163;

    /// The units that `timedelta` takes, in order, in microseconds.
    private static final List<Map.Entry<String, Long>> UNITS = List.of(
            Map.entry("days", 86_400 * MICROS),
            Map.entry("seconds", MICROS),
            Map.entry("microseconds", 1L),
            Map.entry("milliseconds", 1_000L),
            Map.entry("minutes", 60 * MICROS),
            Map.entry("hours", 3_600 * MICROS),
            Map.entry("weeks", 7 * 86_400 * MICROS));

    private Dates() {}

    static void addTo(Map<String, Pure> functions, Map<String, Pure> attributes) {
        functions.put(
                DATE,
                checked(given -> LocalDate.of(part(given, 0, "year"), part(given, 1, "month"), part(given, 2, "day"))));
        functions.put(
                DATETIME,
                checked(given -> LocalDate.of(part(given, 0, "year"), part(given, 1, "month"), part(given, 2, "day"))
                        .atTime(time(given.atMost(7), 3))));
        functions.put(TIME, checked(given -> time(given.atMost(4), 0)));
        functions.put(DELTA, Dates::delta);
        functions.put(DATE + ".fromisoformat", checked(given -> LocalDate.parse(given.text(0))));
        functions.put(
                DATETIME + ".fromisoformat",
                checked(given -> given.text(0).length() == 10
                        ? LocalDate.parse(given.text(0)).atStartOfDay()
                        : LocalDateTime.parse(given.text(0).replace(' ', 'T'))));
        functions.put(TIME + ".fromisoformat", checked(given -> LocalTime.parse(given.text(0))));
        functions.put(DATE + ".fromordinal", given -> LocalDate.ofEpochDay(given.count(0) - (long) DAYS_OF_ORDINAL));
        functions.put(DATETIME + ".strptime", Dates::parsed);
        functions.put(
                DATETIME + ".combine",
                given -> given.at(0) instanceof LocalDate day && given.at(1) instanceof LocalTime time
                        ? day.atTime(time)
                        : Given.unsettled());
        functions.put(DATETIME + ".date", given -> moment(given).toLocalDate());
        functions.put(DATETIME + ".time", given -> moment(given).toLocalTime());
        for (String type : List.of(DATE, DATETIME)) {
            addDays(type, functions, attributes);
        }
        for (String type : List.of(TIME, DATETIME)) {
            addField(type, "hour", ChronoField.HOUR_OF_DAY, attributes);
            addField(type, "minute", ChronoField.MINUTE_OF_HOUR, attributes);
            addField(type, "second", ChronoField.SECOND_OF_MINUTE, attributes);
            addField(type, "microsecond", ChronoField.MICRO_OF_SECOND, attributes);
            attributes.put(type + ".tzinfo", _ -> Plain.NONE);
        }
        for (String type : List.of(DATE, DATETIME, TIME)) {
            functions.put(type + ".strftime", given -> formatted((TemporalAccessor) given.at(0), given.text(1)));
            functions.put(type + ".__format__", given -> formatted((TemporalAccessor) given.at(0), given.text(1)));
            functions.put(
                    type + ".isoformat",
                    given -> display(given.atMost(1).at(0), "T").orElseGet(Given::unsettled));
        }
        attributes.put(DELTA + ".days", given -> Math.floorDiv(micros(given), 86_400 * MICROS));
        attributes.put(DELTA + ".seconds", given -> Math.floorMod(micros(given), 86_400 * MICROS) / MICROS);
        attributes.put(DELTA + ".microseconds", given -> Math.floorMod(micros(given), MICROS));
        functions.put(DELTA + ".total_seconds", given -> micros(given) / (double) MICROS);
    }

    private static void addDays(String type, Map<String, Pure> functions, Map<String, Pure> attributes) {
        addField(type, "year", ChronoField.YEAR, attributes);
        addField(type, "month", ChronoField.MONTH_OF_YEAR, attributes);
        addField(type, "day", ChronoField.DAY_OF_MONTH, attributes);
        functions.put(type + ".weekday", given -> day(given).getDayOfWeek().getValue() - 1L);
        functions.put(
                type + ".isoweekday", given -> (long) day(given).getDayOfWeek().getValue());
        functions.put(type + ".toordinal", given -> day(given).toEpochDay() + DAYS_OF_ORDINAL);
        functions.put(
                type + ".isocalendar",
                given -> Row.of(
                        (long) day(given).get(IsoFields.WEEK_BASED_YEAR),
                        (long) day(given).get(IsoFields.WEEK_OF_WEEK_BASED_YEAR),
                        (long) day(given).getDayOfWeek().getValue()));
        functions.put(type + ".replace", checked(given -> {
            if (given.positional().size() > 1) {
                return Given.unsettled();
            }
            Temporal changed = (Temporal) given.at(0);
            for (Map.Entry<String, Object> each : given.keywords().entrySet()) {
                changed = changed.with(
                        field(each.getKey()),
                        Numbers.wholeOf(each.getValue())
                                .orElseGet(Given::unsettled)
                                .longValue());
            }
            return changed;
        }));
    }

    private static ChronoField field(String name) {
        return switch (name) {
            case "year" -> ChronoField.YEAR;
            case "month" -> ChronoField.MONTH_OF_YEAR;
            case "day" -> ChronoField.DAY_OF_MONTH;
            case "hour" -> ChronoField.HOUR_OF_DAY;
            case "minute" -> ChronoField.MINUTE_OF_HOUR;
            case "second" -> ChronoField.SECOND_OF_MINUTE;
            case "microsecond" -> ChronoField.MICRO_OF_SECOND;
            default -> Given.unsettled();
        };
    }

    private static void addField(String type, String name, ChronoField field, Map<String, Pure> attributes) {
        attributes.put(type + "." + name, given -> ((TemporalAccessor) given.at(0)).getLong(field));
    }

    private static Pure checked(Function<Given, Object> function) {
        return given -> {
            try {
                return function.apply(given);
            } catch (DateTimeException none) {
                throw new Refusal("ValueError");
            }
        };
    }

    private static int part(Given given, int at, String name) {
        return given.at(at, name)
                .flatMap(Numbers::wholeOf)
                .orElseGet(Given::unsettled)
                .intValue();
    }

    private static LocalTime time(Given given, int from) {
        return LocalTime.of(
                given.count(from, "hour", 0),
                given.count(from + 1, "minute", 0),
                given.count(from + 2, "second", 0),
                Math.multiplyExact(given.count(from + 3, "microsecond", 0), (int) NANOS_OF_MICRO));
    }

    private static LocalDateTime moment(Given given) {
        return given.at(0) instanceof LocalDateTime moment ? moment : Given.unsettled();
    }

    private static LocalDate day(Given given) {
        return given.at(0) instanceof LocalDate day ? day : moment(given).toLocalDate();
    }

    private static long micros(Given given) {
        return given.at(0) instanceof Duration delta ? micros(delta) : Given.unsettled();
    }

    private static long micros(Duration delta) {
        return delta.getSeconds() * MICROS + delta.getNano() / NANOS_OF_MICRO;
    }

    private static Duration delta(Given given) {
        BigDecimal micros = BigDecimal.ZERO;
        for (int at = 0; at < UNITS.size(); at++) {
            Object count = given.at(at, UNITS.get(at).getKey()).orElse(0L);
            BigDecimal exact = Decimals.of(count).orElseGet(Given::unsettled);
            micros = micros.add(exact.multiply(BigDecimal.valueOf(UNITS.get(at).getValue())));
        }
        return ofMicros(micros.setScale(0, RoundingMode.HALF_EVEN).longValue());
    }

    private static Duration ofMicros(long micros) {
        return Duration.ofSeconds(Math.floorDiv(micros, MICROS), Math.floorMod(micros, MICROS) * NANOS_OF_MICRO);
    }

    static Optional<Object> binary(String operator, Object left, Object right) {
        return switch (left) {
            case LocalDate day
            when right instanceof Duration delta -> {
                long days = Math.floorDiv(micros(delta), 86_400 * MICROS);
                yield operator.equals("+")
                        ? Optional.of(day.plusDays(days))
                        : operator.equals("-")
                                ? Optional.of(day.plusDays(Math.floorDiv(-micros(delta), 86_400 * MICROS)))
                                : Optional.empty();
            }
            case LocalDateTime moment
            when right instanceof Duration delta ->
                operator.equals("+")
                        ? Optional.of(moment.plus(delta))
                        : operator.equals("-") ? Optional.of(moment.minus(delta)) : Optional.empty();
            case Duration delta
            when right instanceof LocalDate || right instanceof LocalDateTime ->
                operator.equals("+") ? binary("+", right, delta) : Optional.empty();
            case LocalDate day
            when right instanceof LocalDate other && operator.equals("-") ->
                Optional.of(Duration.ofDays(day.toEpochDay() - other.toEpochDay()));
            case LocalDateTime moment
            when right instanceof LocalDateTime other && operator.equals("-") ->
                Optional.of(Duration.between(other, moment));
            case Duration one -> ofDeltas(operator, one, right);
            case Long times
            when right instanceof Duration delta && operator.equals("*") -> Optional.of(delta.multipliedBy(times));
            default -> Optional.empty();
        };
    }

    private static Optional<Object> ofDeltas(String operator, Duration one, Object right) {
        return switch (right) {
            case Duration two ->
                switch (operator) {
                    case "+" -> Optional.of(one.plus(two));
                    case "-" -> Optional.of(one.minus(two));
                    case "/", "//", "%" ->
                        two.isZero()
                                ? Optional.empty()
                                : switch (operator) {
                                    case "/" -> Optional.of(micros(one) / (double) micros(two));
                                    case "//" -> Optional.of(Math.floorDiv(micros(one), micros(two)));
                                    default -> Optional.of(ofMicros(Math.floorMod(micros(one), micros(two))));
                                };
                    default -> Optional.empty();
                };
            case Long times ->
                switch (operator) {
                    case "*" -> Optional.of(one.multipliedBy(times));
                    case "//" ->
                        times == 0 ? Optional.empty() : Optional.of(ofMicros(Math.floorDiv(micros(one), times)));
                    default -> Optional.empty();
                };
            default -> Optional.empty();
        };
    }

    /// What a format makes of a time.
    static Optional<String> shown(TemporalAccessor value, String format) {
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
        long days = Math.floorDiv(micros(delta), 86_400 * MICROS);
        LocalTime rest = LocalTime.ofNanoOfDay(Math.floorMod(micros(delta), 86_400 * MICROS) * NANOS_OF_MICRO);
        String clock = clock(rest).replaceFirst("^0", "");
        return days == 0 ? clock : days + (Math.abs(days) == 1 ? " day, " : " days, ") + clock;
    }

    private static String formatted(TemporalAccessor value, String format) {
        if (format.isEmpty()) {
            return display(value, " ").orElseGet(Given::unsettled);
        }
        LocalDateTime at = switch (value) {
            case LocalDate day -> day.atStartOfDay();
            case LocalTime time -> LocalDate.of(1900, 1, 1).atTime(time);
            case LocalDateTime moment -> moment;
            default -> Given.unsettled();
        };
        StringBuilder text = new StringBuilder();
        for (int unit = 0; unit < format.length(); unit++) {
            boolean directive = format.charAt(unit) == '%' && unit + 1 < format.length();
            text.append(directive ? directive(format.charAt(++unit), at) : String.valueOf(format.charAt(unit)));
        }
        return text.toString();
    }

    private static String directive(char kind, LocalDateTime at) {
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
            case 'F' -> at.toLocalDate().toString();
            case 'T' -> clock(at.toLocalTime().withNano(0));
            case '%' -> "%";
            default -> Given.unsettled();
        };
    }

    private static String two(int number) {
        return String.format(Locale.ROOT, "%02d", number);
    }

    /// `datetime.strptime`, of formats of numbers.
    private static LocalDateTime parsed(Given given) {
        StringBuilder expression = new StringBuilder();
        String format = given.text(1);
        for (int unit = 0; unit < format.length(); unit++) {
            boolean directive = format.charAt(unit) == '%' && unit + 1 < format.length();
            expression.append(
                    directive
                            ? switch (format.charAt(++unit)) {
                                case 'Y' -> "(?<year>[0-9]{4})";
                                case 'm' -> "(?<month>[0-9]{1,2})";
                                case 'd' -> "(?<day>[0-9]{1,2})";
                                case 'H' -> "(?<hour>[0-9]{1,2})";
                                case 'M' -> "(?<minute>[0-9]{1,2})";
                                case 'S' -> "(?<second>[0-9]{1,2})";
                                default -> Given.<String>unsettled();
                            }
                            : Pattern.quote(String.valueOf(format.charAt(unit))));
        }
        Matcher parts = Pattern.compile(expression.toString()).matcher(given.text(0));
        if (!parts.matches()) {
            throw new Refusal("ValueError");
        }
        try {
            return LocalDate.of(number(parts, "year", 1900), number(parts, "month", 1), number(parts, "day", 1))
                    .atTime(number(parts, "hour", 0), number(parts, "minute", 0), number(parts, "second", 0));
        } catch (DateTimeException none) {
            throw new Refusal("ValueError");
        }
    }

    private static int number(Matcher parts, String name, int absent) {
        return parts.namedGroups().containsKey(name) ? Integer.parseInt(parts.group(name)) : absent;
    }
}
