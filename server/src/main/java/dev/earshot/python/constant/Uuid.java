package dev.earshot.python.constant;

import dev.earshot.python.value.LibraryValue;
import java.math.BigInteger;
import java.util.Optional;

/// A `uuid.UUID`.
///
/// @param number of 128 bits
record Uuid(BigInteger number) implements LibraryValue {
    String hex() {
        String digits = number.toString(16);
        return "0".repeat(32 - digits.length()) + digits;
    }

    @Override
    public String type() {
        return "uuid.UUID";
    }

    @Override
    public String display() {
        return hex().replaceFirst("(.{8})(.{4})(.{4})(.{4})(.{12})", "$1-$2-$3-$4-$5");
    }

    @Override
    public String repr() {
        return "UUID('" + display() + "')";
    }

    @Override
    public Optional<Integer> compare(Object other) {
        return other instanceof Uuid(BigInteger its) ? Optional.of(number.compareTo(its)) : Optional.empty();
    }
}
