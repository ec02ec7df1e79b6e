package dev.earshot.python.constant;

import dev.earshot.python.value.Constant;
import dev.earshot.python.value.Value;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Month;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/// The module `calendar` as it is before a program sets another first day of the week; of languages it knows English.
final class Calendars {
    private static final String MODULE = "calendar.";

    private Calendars() {}

    static void addTo(Map<String, Pure> functions, Map<String, Pure> attributes) {
        functions.put(MODULE + "isleap", given -> Year.isLeap(given.count(0)));
        functions.put(MODULE + "leapdays", given -> leapYearsBefore(given.count(1)) - leapYearsBefore(given.count(0)));
        functions.put(MODULE + "weekday", given -> {
            try {
                return number(LocalDate.of(given.count(0), given.count(1), given.count(2)));
            } catch (DateTimeException none) {
                throw new Refusal("ValueError");
            }
        });
        functions.put(MODULE + "monthrange", given -> {
            YearMonth month = month(given);
            return Row.of(number(month.atDay(1)), (long) month.lengthOfMonth());
        });
        functions.put(MODULE + "monthcalendar", given -> weeks(month(given)));
        functions.put(MODULE + "timegm", given -> {
            List<Object> fields = given.items(0);
            int[] parts = fields.stream()
                    .limit(6)
                    .mapToInt(field ->
                            Numbers.wholeOf(field).orElseGet(Given::unsettled).intValue())
                    .toArray();
            return LocalDateTime.of(parts[0], parts[1], parts[2], parts[3], parts[4], parts[5])
                    .toEpochSecond(ZoneOffset.UTC);
        });
        for (DayOfWeek day : DayOfWeek.values()) {
            attributes.put(MODULE + day, _ -> day.getValue() - 1L);
        }
        names("day", TextStyle.FULL, false, attributes);
        names("day", TextStyle.SHORT, false, attributes);
        names("month", TextStyle.FULL, true, attributes);
        names("month", TextStyle.SHORT, true, attributes);
    }

    private static void names(String of, TextStyle style, boolean months, Map<String, Pure> attributes) {
        Stream<String> names = months
                ? Stream.concat(
                        Stream.of(""),
                        Stream.of(Month.values()).map(month -> month.getDisplayName(style, Locale.ENGLISH)))
                : Stream.of(DayOfWeek.values()).map(day -> day.getDisplayName(style, Locale.ENGLISH));
        List<Value> all = names.map(name -> (Value) new Constant(name)).toList();
        attributes.put(MODULE + of + (style == TextStyle.FULL ? "_name" : "_abbr"), _ -> new Constant.Tuple(all));
    }

    private static long number(LocalDate day) {
        return day.getDayOfWeek().getValue() - 1L;
    }

    private static long leapYearsBefore(int year) {
        int last = year - 1;
        return (long) last / 4 - last / 100 + last / 400;
    }

    private static YearMonth month(Given given) {
        int month = given.count(1);
        if (month < 1 || month > 12) {
            throw new Refusal(MODULE + "IllegalMonthError");
        }
        return YearMonth.of(given.count(0), month);
    }

    private static List<Object> weeks(YearMonth month) {
        List<Object> weeks = new ArrayList<>();
        for (long day = 1 - number(month.atDay(1)); day <= month.lengthOfMonth(); day += 7) {
            List<Object> week = new ArrayList<>();
            for (long at = day; at < day + 7; at++) {
                week.add(at < 1 || at > month.lengthOfMonth() ? 0L : at);
            }
            weeks.add(week);
        }
        return weeks;
    }
}
