package dev.earshot.python.constant;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoField;
import java.time.temporal.IsoFields;
import java.time.temporal.Temporal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The module `datetime`, of times that are said.
final class Dates {
    private static final String DATE = "datetime.date";
    private static final String DATETIME = "datetime.datetime";
    private static final String TIME = "datetime.time";
    private static final String DELTA = "datetime.timedelta";
    private static final long MICROS = 1_000_000;
    private static final long NANOS_OF_MICRO = 1_000;
    private static final BigDecimal MOST =
            BigDecimal.valueOf(1_000_000_000L).multiply(BigDecimal.valueOf(86_400 * MICROS));
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

    private static final Pattern WRITTEN = Pattern.compile("([0-9]{4}-[0-9]{2}-[0-9]{2})"
            + "(?:.([0-9]{2}(?::[0-9]{2}(?::[0-9]{2}(?:[.][0-9]{3}(?:[0-9]{3})?)?)?)?)(Z|[+-][0-9]{2}:?[0-9]{2})?)?");

    private Dates() {}

    static void addTo(Map<String, Pure> functions, Map<String, Pure> attributes) {
        functions.put(
                DATE,
                checked(given -> LocalDate.of(part(given, 0, "year"), part(given, 1, "month"), part(given, 2, "day"))));
        functions.put(
                DATETIME,
                checked(given -> Zones.in(
                        LocalDate.of(part(given, 0, "year"), part(given, 1, "month"), part(given, 2, "day"))
                                .atTime(time(given.atMost(8), 3)),
                        given.at(7, "tzinfo").orElse(Plain.NONE))));
        functions.put(TIME, checked(given -> time(given.atMost(4), 0)));
        functions.put(DELTA, Dates::delta);
        functions.put(DATE + ".fromisoformat", checked(given -> LocalDate.parse(given.text(0))));
        functions.put(DATETIME + ".fromisoformat", checked(given -> read(given.text(0))));
        functions.put(TIME + ".fromisoformat", checked(given -> switch (given.text(0)
                .length()) {
            case 2 -> LocalTime.parse(given.text(0) + ":00");
            default -> LocalTime.parse(given.text(0));
        }));
        functions.put(DATE + ".fromordinal", given -> LocalDate.ofEpochDay(given.count(0) - (long) DAYS_OF_ORDINAL));
        functions.put(DATETIME + ".strptime", DateTexts::parsed);
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
        }
        for (String type : List.of(DATE, DATETIME, TIME)) {
            functions.put(type + ".strftime", given -> DateTexts.formatted(given.at(0), given.text(1)));
            functions.put(type + ".__format__", given -> DateTexts.formatted(given.at(0), given.text(1)));
            functions.put(type + ".isoformat", DateTexts::iso);
        }
        attributes.put(TIME + ".tzinfo", _ -> Plain.NONE);
        Zones.addTo(functions, attributes);
        functions.put(DELTA + ".__abs__", given -> ((Duration) given.at(0)).abs());
        attributes.put(DATE + ".min", given -> ofType(given, LocalDate.of(1, 1, 1)));
        attributes.put(DATE + ".max", given -> ofType(given, LocalDate.of(9999, 12, 31)));
        attributes.put(DATETIME + ".min", given -> ofType(given, LocalDateTime.of(1, 1, 1, 0, 0)));
        attributes.put(
                DATETIME + ".max", given -> ofType(given, LocalDateTime.of(9999, 12, 31, 23, 59, 59, 999_999_000)));
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
                given -> new NamedRow(
                        "datetime.IsoCalendarDate",
                        List.of("year", "week", "weekday"),
                        List.of(
                                (long) day(given).get(IsoFields.WEEK_BASED_YEAR),
                                (long) day(given).get(IsoFields.WEEK_OF_WEEK_BASED_YEAR),
                                (long) day(given).getDayOfWeek().getValue())));
        functions.put(type + ".timetuple", Dates::fields);
        functions.put(
                type + ".ctime",
                given -> DateTexts.ofCalendar(
                        given.at(0) instanceof LocalDate day ? day.atStartOfDay() : moment(given)));
        if (type.equals(DATE)) {
            functions.put(
                    type + ".fromisocalendar",
                    checked(given -> LocalDate.of(given.count(0, "year", 1), 1, 4)
                            .with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, given.count(1, "week", 1))
                            .with(ChronoField.DAY_OF_WEEK, given.count(2, "day", 1))));
        }
        functions.put(type + ".replace", checked(given -> {
            if (given.positional().size() > 1) {
                return Given.unsettled();
            }
            Temporal changed = temporal(given);
            Object zone = given.at(0) instanceof ZonedTime time ? time.zone() : Plain.NONE;
            for (Map.Entry<String, Object> each : given.keywords().entrySet()) {
                if (each.getKey().equals("tzinfo")) {
                    zone = each.getValue();
                    continue;
                }
                changed = changed.with(
                        field(each.getKey()),
                        Numbers.wholeOf(each.getValue())
                                .orElseGet(Given::unsettled)
                                .longValue());
            }
            return changed instanceof LocalDateTime clock ? Zones.in(clock, zone) : changed;
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
        attributes.put(type + "." + name, given -> temporal(given).getLong(field));
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

    /// What the clock shows, or the calendar.
    private static Temporal temporal(Given given) {
        return switch (given.at(0)) {
            case ZonedTime time -> time.clock();
            case Temporal own -> own;
            default -> Given.unsettled();
        };
    }

    private static Object ofType(Given given, Object value) {
        return given.size() == 0 ? value : Given.unsettled();
    }

    /// As texts of ISO 8601 have it.
    private static Object read(String text) {
        Matcher parts = WRITTEN.matcher(text);
        if (!parts.matches()) {
            return text.matches("[0-9].*") && text.length() > 4 ? Given.unsettled() : refused();
        }
        LocalDate day = LocalDate.parse(parts.group(1));
        LocalTime time = parts.group(2) == null
                ? LocalTime.MIDNIGHT
                : LocalTime.parse(parts.group(2).length() == 2 ? parts.group(2) + ":00" : parts.group(2));
        return parts.group(3) == null ? day.atTime(time) : Zones.in(day.atTime(time), Zones.offset(parts.group(3)));
    }

    private static Object refused() {
        throw new Refusal("ValueError");
    }

    /// The fields of a moment as `time` has them.
    private static NamedRow fields(Given given) {
        LocalDateTime at = given.at(0) instanceof LocalDate day ? day.atStartOfDay() : moment(given);
        if (given.at(0) instanceof ZonedTime) {
            return Given.unsettled();
        }
        return new NamedRow(
                "time.struct_time",
                List.of(
                        "tm_year",
                        "tm_mon",
                        "tm_mday",
                        "tm_hour",
                        "tm_min",
                        "tm_sec",
                        "tm_wday",
                        "tm_yday",
                        "tm_isdst"),
                List.of(
                        (long) at.getYear(),
                        (long) at.getMonthValue(),
                        (long) at.getDayOfMonth(),
                        (long) at.getHour(),
                        (long) at.getMinute(),
                        (long) at.getSecond(),
                        at.getDayOfWeek().getValue() - 1L,
                        (long) at.getDayOfYear(),
                        -1L));
    }

    private static LocalDateTime moment(Given given) {
        return temporal(given) instanceof LocalDateTime moment ? moment : Given.unsettled();
    }

    private static LocalDate day(Given given) {
        return given.at(0) instanceof LocalDate day ? day : moment(given).toLocalDate();
    }

    private static long micros(Given given) {
        return given.at(0) instanceof Duration delta ? micros(delta) : Given.unsettled();
    }

    static long micros(Duration delta) {
        return delta.getSeconds() * MICROS + delta.getNano() / NANOS_OF_MICRO;
    }

    private static Duration delta(Given given) {
        BigDecimal micros = BigDecimal.ZERO;
        for (int at = 0; at < UNITS.size(); at++) {
            Object count = given.at(at, UNITS.get(at).getKey()).orElse(0L);
            BigDecimal exact = Decimals.of(count).orElseGet(Given::unsettled);
            micros = micros.add(exact.multiply(BigDecimal.valueOf(UNITS.get(at).getValue())));
        }
        if (micros.abs().compareTo(MOST) >= 0) {
            throw new Refusal("OverflowError");
        }
        return ofMicros(micros.setScale(0, RoundingMode.HALF_EVEN).longValue());
    }

    private static Duration ofMicros(long micros) {
        return Duration.ofSeconds(Math.floorDiv(micros, MICROS), Math.floorMod(micros, MICROS) * NANOS_OF_MICRO);
    }

    static Optional<Object> binary(String operator, Object left, Object right) {
        Optional<Object> result = unbounded(operator, left, right);
        boolean far = result.orElse("") instanceof Temporal time
                && (time.get(ChronoField.YEAR) < 1 || time.get(ChronoField.YEAR) > 9999);
        if (far) {
            throw new Refusal("OverflowError");
        }
        return result;
    }

    private static Optional<Object> unbounded(String operator, Object left, Object right) {
        return switch (left) {
            case LocalDate day
            when right instanceof Duration delta -> {
                long days = Math.floorDiv(micros(delta), 86_400 * MICROS);
                yield operator.equals("+")
                        ? Optional.of(day.plusDays(days))
                        : operator.equals("-") ? Optional.of(day.minusDays(days)) : Optional.empty();
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

    private static Duration rounded(long micros, long parts) {
        return ofMicros(BigDecimal.valueOf(micros)
                .divide(BigDecimal.valueOf(parts), 0, RoundingMode.HALF_EVEN)
                .longValueExact());
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
                    case "/" -> times == 0 ? Optional.empty() : Optional.of(rounded(micros(one), times));
                    default -> Optional.empty();
                };
            case Double times
            when operator.equals("*") && Double.isFinite(times) ->
                Optional.of(ofMicros(new BigDecimal(times)
                        .multiply(BigDecimal.valueOf(micros(one)))
                        .setScale(0, RoundingMode.HALF_EVEN)
                        .longValueExact()));
            default -> Optional.empty();
        };
    }
}
