package dev.earshot.python.value;

import java.util.List;
import java.util.Optional;

/// A value of a type of the library that is told by itself alone, as a fraction or a network address: what Python's own
/// operators and functions see of it. It does not know its methods.
public interface LibraryValue {
    /// The path of its type, such as `fractions.Fraction`.
    String type();

    /// What `str` gives.
    String display();

    /// What `repr` gives.
    String repr();

    /// Whether a format treats it as the text that `str` gives; others refuse formats, or have some of their own.
    default boolean isShownAsText() {
        return false;
    }

    default boolean isTrue() {
        return true;
    }

    /// Less than 0, 0, or more, beside another literal, as of a comparator; nothing where there is no order: they are
    /// not equal then.
    default Optional<Integer> compare(Object other) {
        return Optional.empty();
    }

    /// What an operator makes of two literals, of which this one is one.
    default Optional<Object> binary(String operator, Object left, Object right) {
        return Optional.empty();
    }

    /// The literal that stands for it as the key of an item: one for all that are equal to it.
    default Object key() {
        return this;
    }

    /// What iterating over it yields; nothing where that is not done, or is too much.
    default Optional<List<Object>> items() {
        return Optional.empty();
    }

    /// Whether `in` finds a literal in it, where that is settled.
    default Optional<Boolean> holds(Object literal) {
        return Optional.empty();
    }

    /// What `+` and `-` before it give, and `~`.
    default Optional<Object> unary(String operator) {
        return Optional.empty();
    }
}
