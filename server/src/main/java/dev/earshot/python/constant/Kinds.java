package dev.earshot.python.constant;

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
    private static final Map<String, Set<String>> SUPERTYPES = Map.of(
            "datetime.date", Set.of(),
            "datetime.datetime", Set.of("datetime.date"),
            "datetime.time", Set.of(),
            "datetime.timedelta", Set.of(),
            "decimal.Decimal", Set.of("numbers.Number"),
            "pathlib.PurePath", Set.of(),
            "pathlib.PurePosixPath", Set.of("pathlib.PurePath"),
            "pathlib.Path", Set.of("pathlib.PurePath", "pathlib.PurePosixPath", "pathlib.PosixPath"));

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
        return Numbers.binary(operator, left, right)
                .or(() -> Dates.binary(operator, left, right))
                .or(() -> Decimals.binary(operator, left, right))
                .or(() -> PurePaths.binary(operator, left, right));
    }
}
