package dev.earshot.python.constant;

import dev.earshot.python.value.LibraryValue;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The types of the library whose values are constants here, beside those that are built in.
public final class Kinds {
    private static final Map<String, Set<String>> SUPERTYPES = Map.ofEntries(
            Map.entry("builtins.slice", Set.of()),
            Map.entry("builtins.complex", Set.of("numbers.Complex", "numbers.Number")),
            Map.entry("datetime.date", Set.of()),
            Map.entry("datetime.datetime", Set.of("datetime.date")),
            Map.entry("datetime.time", Set.of()),
            Map.entry("datetime.timedelta", Set.of()),
            Map.entry("datetime.timezone", Set.of("datetime.tzinfo")),
            Map.entry("zoneinfo.ZoneInfo", Set.of("datetime.tzinfo")),
            Map.entry("decimal.Decimal", Set.of("numbers.Number")),
            Map.entry(
                    "fractions.Fraction",
                    Set.of("numbers.Rational", "numbers.Real", "numbers.Complex", "numbers.Number")),
            Map.entry("http.HTTPStatus", Set.of("enum.IntEnum", "enum.Enum", "builtins.int")),
            Map.entry(
                    "io.BytesIO",
                    Set.of("io.BufferedIOBase", "io.IOBase", "collections.abc.Iterable", "collections.abc.Iterator")),
            Map.entry(
                    "io.StringIO",
                    Set.of("io.TextIOBase", "io.IOBase", "collections.abc.Iterable", "collections.abc.Iterator")),
            Map.entry("inspect._ParameterKind", Set.of("enum.IntEnum", "enum.Enum", "builtins.int")),
            Map.entry("ipaddress.IPv4Address", Set.of()),
            Map.entry("ipaddress.IPv6Address", Set.of()),
            Map.entry("ipaddress.IPv4Network", Set.of()),
            Map.entry("ipaddress.IPv6Network", Set.of()),
            Map.entry("pathlib.PurePath", Set.of()),
            Map.entry("pathlib.PurePosixPath", Set.of("pathlib.PurePath")),
            Map.entry("pathlib.Path", Set.of("pathlib.PurePath", "pathlib.PurePosixPath", "pathlib.PosixPath")),
            Map.entry("uuid.UUID", Set.of()));

    private Kinds() {}

    /// The path of the type of a literal, such as `datetime.date`; nothing of those that are built in.
    public static Optional<String> of(Object literal) {
        return switch (literal) {
            case LocalDate _ -> Optional.of("datetime.date");
            case LocalDateTime _ -> Optional.of("datetime.datetime");
            case LocalTime _ -> Optional.of("datetime.time");
            case Duration _ -> Optional.of("datetime.timedelta");
            case BigDecimal _ -> Optional.of("decimal.Decimal");
            case PathName(String type, String _) -> Optional.of(type);
            case LibraryValue value -> Optional.of(value.type());
            default -> Optional.empty();
        };
    }

    /// Whether a type is one of these.
    public static boolean contain(String type) {
        return SUPERTYPES.containsKey(type);
    }

    /// Whether all values of one type are of another one.
    public static boolean isSubtype(String type, String of) {
        return type.equals(of) || SUPERTYPES.getOrDefault(type, Set.of()).contains(of);
    }

    /// What an operator makes of two literals, where it is known what it does with them.
    public static Optional<Object> binary(String operator, Object left, Object right) {
        return Optional.of(left)
                .filter(LibraryValue.class::isInstance)
                .or(() -> Optional.of(right).filter(LibraryValue.class::isInstance))
                .flatMap(value -> ((LibraryValue) value).binary(operator, left, right))
                .or(() -> Numbers.binary(operator, left, right))
                .or(() -> Dates.binary(operator, left, right))
                .or(() -> Decimals.binary(operator, left, right))
                .or(() -> PurePaths.binary(operator, left, right));
    }
}
