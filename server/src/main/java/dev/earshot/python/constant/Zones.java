package dev.earshot.python.constant;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.time.zone.ZoneRulesException;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Time zones, and what `datetime.datetime` does of which the zone matters.
final class Zones {
    private static final String DATETIME = "datetime.datetime";
    private static final String TIMEZONE = "datetime.timezone";
    private static final String ZONE_INFO = "zoneinfo.ZoneInfo";
    private static final Pattern OFFSET = Pattern.compile("([+-])([0-9]{2}):?([0-9]{2})|Z");
    private static final Duration DAY = Duration.ofDays(1);

    private Zones() {}

    static void addTo(Map<String, Pure> functions, Map<String, Pure> attributes) {
        functions.put(TIMEZONE, given -> {
            Duration offset =
                    given.atMost(1).at(0, "offset").orElse("") instanceof Duration length ? length : Given.unsettled();
            if (offset.abs().compareTo(DAY) >= 0) {
                throw new Refusal("ValueError");
            }
            return new Zone(ZoneOffset.ofTotalSeconds((int) offset.toSeconds()), true);
        });
        attributes.put(TIMEZONE + ".utc", given -> given.size() == 0 ? Zone.UTC : Given.unsettled());
        attributes.put("datetime.UTC", _ -> Zone.UTC);
        functions.put(ZONE_INFO, given -> new Zone(named(given.atMost(1).text(0, "key", "")), false));
        attributes.put(ZONE_INFO + ".key", given -> zone(given.at(0)).id().getId());
        functions.put(TIMEZONE + ".tzname", given -> zone(given.at(0)).name());
        for (String type : List.of(TIMEZONE, ZONE_INFO)) {
            functions.put(type + ".utcoffset", given -> switch (given.at(1)) {
                case LocalDateTime clock -> length(zone(given.at(0)).rules().getOffset(clock));
                case Object _
                when zone(given.at(0)).isOffset() ->
                    length((ZoneOffset) zone(given.at(0)).id());
                default -> Given.unsettled();
            });
        }
        functions.put(
                DATETIME + ".utcoffset",
                given -> given.at(0) instanceof ZonedTime time ? length(time.offset()) : Plain.NONE);
        functions.put(DATETIME + ".dst", given -> switch (given.at(0)) {
            case ZonedTime time
            when !time.zone().isOffset() && !countsBackwards(time.zone().id().getId()) ->
                time.zone().rules().getDaylightSavings(time.instant());
            case ZonedTime time when !time.zone().isOffset() -> Given.unsettled();
            default -> Plain.NONE;
        });
        functions.put(DATETIME + ".tzname", given -> given.at(0) instanceof ZonedTime time ? nameOf(time) : Plain.NONE);
        functions.put(
                DATETIME + ".astimezone",
                given -> given.atMost(2).at(0) instanceof ZonedTime time
                        ? ZonedTime.at(time.instant(), zone(given.at(1, "tz").orElse("")))
                        : Given.unsettled());
        functions.put(
                DATETIME + ".timestamp",
                given -> given.at(0) instanceof ZonedTime time
                        ? ChronoUnit.MICROS.between(Instant.EPOCH, time.instant()) / 1e6
                        : Given.unsettled());
        functions.put(
                DATETIME + ".fromtimestamp",
                given -> ZonedTime.at(
                        instant(given.at(0)), zone(given.atMost(2).at(1, "tz").orElse(""))));
        functions.put(
                DATETIME + ".utcfromtimestamp",
                given -> LocalDateTime.ofInstant(instant(given.atMost(1).at(0)), ZoneOffset.UTC));
        functions.put(
                DATETIME + ".timetz",
                given -> given.at(0) instanceof LocalDateTime clock ? clock.toLocalTime() : Given.unsettled());
        attributes.put(DATETIME + ".tzinfo", given -> given.at(0) instanceof ZonedTime time ? time.zone() : Plain.NONE);
    }

    static Zone zone(Object value) {
        return value instanceof Zone zone ? zone : Given.unsettled();
    }

    /// A time that was made without a zone, in one.
    static Object in(LocalDateTime clock, Object zone) {
        return zone.equals(Plain.NONE) ? clock : new ZonedTime(clock, zone(zone));
    }

    /// An offset as texts have it; left open where it is written in another way.
    static Zone offset(String text) {
        Matcher parts = OFFSET.matcher(text);
        if (!parts.matches()) {
            return Given.unsettled();
        }
        int minutes = text.equals("Z") ? 0 : Integer.parseInt(parts.group(2)) * 60 + Integer.parseInt(parts.group(3));
        boolean isLong = minutes >= 24 * 60;
        return isLong
                ? Given.unsettled()
                : new Zone(ZoneOffset.ofTotalSeconds((text.startsWith("-") ? -60 : 60) * minutes), true);
    }

    /// Whether a zone has, or had, its summer time for the usual one, as Java does not tell.
    private static boolean countsBackwards(String id) {
        return id.startsWith("Africa/") || id.equals("Europe/Dublin") || id.equals("Europe/Prague");
    }

    private static Duration length(ZoneOffset offset) {
        return Duration.ofSeconds(offset.getTotalSeconds());
    }

    private static Instant instant(Object seconds) {
        double exact = Given.doubleOf(seconds);
        return exact == Math.rint(exact) ? Instant.ofEpochSecond((long) exact) : Given.unsettled();
    }

    /// What a zone is called at a time, where Java knows it by the short name as well.
    private static Object nameOf(ZonedTime time) {
        return time.zone().isOffset() ? time.zone().name() : Given.unsettled();
    }

    private static ZoneId named(String key) {
        if (!key.matches("[A-Za-z]{3,}(/[A-Za-z_-]+)*")) {
            return Given.unsettled();
        }
        try {
            return ZoneId.of(key);
        } catch (ZoneRulesException unknown) {
            boolean isWellKnown = key.matches("[A-Z]{3,}|[A-Z]+[0-9].*");
            if (isWellKnown) {
                return Given.unsettled();
            }
            throw new Refusal("zoneinfo.ZoneInfoNotFoundError");
        } catch (DateTimeException odd) {
            return Given.unsettled();
        }
    }
}
