package dev.earshot.python.constant;

import dev.earshot.python.value.LibraryValue;
import java.time.Duration;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneRules;
import java.util.Locale;

/// A time zone: a `datetime.timezone` where it is an offset, or else a `zoneinfo.ZoneInfo`.
record Zone(ZoneId id, boolean isOffset) implements LibraryValue {
    static final Zone UTC = new Zone(ZoneOffset.UTC, true);

    ZoneRules rules() {
        return id.getRules();
    }

    /// What `timezone` says of itself.
    String name() {
        ZoneOffset offset = (ZoneOffset) id;
        return offset.getTotalSeconds() == 0 ? "UTC" : "UTC" + written(offset, ":");
    }

    /// An offset as it stands behind a time.
    static String written(ZoneOffset offset, String between) {
        int seconds = Math.abs(offset.getTotalSeconds());
        String rest = seconds % 60 == 0 ? "" : between + two(seconds % 60);
        return (offset.getTotalSeconds() < 0 ? "-" : "+")
                + two(seconds / 3_600)
                + between
                + two(seconds / 60 % 60)
                + rest;
    }

    private static String two(int number) {
        return String.format(Locale.ROOT, "%02d", number);
    }

    @Override
    public String type() {
        return isOffset ? "datetime.timezone" : "zoneinfo.ZoneInfo";
    }

    @Override
    public String display() {
        return isOffset ? name() : id.getId();
    }

    @Override
    public String repr() {
        if (!isOffset) {
            return "zoneinfo.ZoneInfo(key='" + id.getId() + "')";
        }
        Duration offset = Duration.ofSeconds(((ZoneOffset) id).getTotalSeconds());
        return offset.isZero() ? "datetime.timezone.utc" : "datetime.timezone(" + DateTexts.repr(offset) + ")";
    }
}
