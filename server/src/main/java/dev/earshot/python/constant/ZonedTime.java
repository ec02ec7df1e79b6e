package dev.earshot.python.constant;

import dev.earshot.python.value.LibraryValue;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;

/// A `datetime.datetime` with a time zone. Of hours that a clock shows twice it is the first one.
record ZonedTime(LocalDateTime clock, Zone zone) implements LibraryValue {
    /// As a moment is shown in a zone; left open where that is the second of two equal hours.
    static ZonedTime at(Instant moment, Zone zone) {
        ZoneOffset offset = zone.rules().getOffset(moment);
        ZonedTime time = new ZonedTime(LocalDateTime.ofInstant(moment, offset), zone);
        return time.offset().equals(offset) ? time : Given.unsettled();
    }

    ZoneOffset offset() {
        return zone.rules().getOffset(clock);
    }

    Instant instant() {
        return clock.toInstant(offset());
    }

    @Override
    public String type() {
        return "datetime.datetime";
    }

    @Override
    public String display() {
        return DateTexts.display(clock, " ").orElse("") + Zone.written(offset(), ":");
    }

    @Override
    public String repr() {
        return DateTexts.repr(clock).orElse("").replaceFirst("[)]$", "") + ", tzinfo=" + zone.repr() + ")";
    }

    @Override
    public Object key() {
        return new ZonedTime(LocalDateTime.ofInstant(instant(), ZoneOffset.UTC), Zone.UTC);
    }

    /// Two of one zone are compared by what the clock shows.
    @Override
    public Optional<Integer> compare(Object other) {
        return other instanceof ZonedTime time
                ? Optional.of(
                        time.zone.equals(zone)
                                ? clock.compareTo(time.clock)
                                : instant().compareTo(time.instant()))
                : Optional.empty();
    }

    @Override
    public Optional<Object> binary(String operator, Object left, Object right) {
        if (left instanceof ZonedTime one && right instanceof ZonedTime two) {
            return operator.equals("-")
                    ? Optional.of(
                            one.zone.equals(two.zone)
                                    ? Duration.between(two.clock, one.clock)
                                    : Duration.between(two.instant(), one.instant()))
                    : Optional.empty();
        }
        if (operator.equals("-") && (left instanceof LocalDateTime || right instanceof LocalDateTime)) {
            throw new Refusal("TypeError");
        }
        return Dates.binary(operator, clockOf(left), clockOf(right))
                .filter(LocalDateTime.class::isInstance)
                .map(moved -> new ZonedTime((LocalDateTime) moved, zone));
    }

    private static Object clockOf(Object literal) {
        return literal instanceof ZonedTime time ? time.clock : literal;
    }
}
