package dev.earshot.syntax.ast;

import dev.earshot.text.TextRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// A pattern of a `case`, named as in CPython's `ast` module (reference manual, 8.6.4).
public sealed interface Pattern extends Node {
    /// A value that the subject is compared with: a literal, or a dotted name.
    record Value(TextRange range, Expr value) implements Pattern {}

    /// A name that takes whatever is there, or `_`, which has none.
    record Capture(TextRange range, Optional<Expr.Name> name) implements Pattern {}

    /// Patterns for the items one by one, at most one of them a `Star`.
    record Sequence(TextRange range, List<Pattern> items) implements Pattern {
        public Sequence {
            items = List.copyOf(items);
        }
    }

    /// `*name` in a sequence.
    record Star(TextRange range, Optional<Expr.Name> name) implements Pattern {}

    /// Patterns for the values of some keys.
    ///
    /// @param rest the name after `**`
    record Mapping(TextRange range, List<Item> items, Optional<Expr.Name> rest) implements Pattern {
        public Mapping {
            items = List.copyOf(items);
        }

        public record Item(Expr key, Pattern value) {}
    }

    /// `Type(a, b, name=c)`.
    record Type(TextRange range, Expr type, List<Pattern> positional, List<Keyword> keywords) implements Pattern {
        public Type {
            positional = List.copyOf(positional);
            keywords = List.copyOf(keywords);
        }

        public record Keyword(String name, Pattern value) {}
    }

    record Or(TextRange range, List<Pattern> alternatives) implements Pattern {
        public Or {
            alternatives = List.copyOf(alternatives);
        }
    }

    record As(TextRange range, Pattern pattern, Expr.Name name) implements Pattern {}

    /// The patterns directly inside this one.
    default List<Pattern> parts() {
        return switch (this) {
            case Value _, Capture _, Star _ -> List.of();
            case Sequence sequence -> sequence.items();
            case Mapping mapping ->
                mapping.items().stream().map(Mapping.Item::value).toList();
            case Type type -> {
                List<Pattern> parts = new ArrayList<>(type.positional());
                type.keywords().forEach(keyword -> parts.add(keyword.value()));
                yield parts;
            }
            case Or or -> or.alternatives();
            case As as -> List.of(as.pattern());
        };
    }

    /// Hands on the names that the pattern binds where it matches.
    default void forEachName(Consumer<Expr.Name> action) {
        parts().forEach(part -> part.forEachName(action));
        switch (this) {
            case Capture capture -> capture.name().ifPresent(action);
            case Star star -> star.name().ifPresent(action);
            case Mapping mapping -> mapping.rest().ifPresent(action);
            case As as -> action.accept(as.name());
            case Value _, Sequence _, Type _, Or _ -> {}
        }
    }

    /// Hands on the expressions that are evaluated while it is tried.
    default void forEachExpression(Consumer<Expr> action) {
        switch (this) {
            case Value value -> action.accept(value.value());
            case Mapping mapping -> mapping.items().forEach(item -> action.accept(item.key()));
            case Type type -> action.accept(type.type());
            case Capture _, Star _, Sequence _, Or _, As _ -> {}
        }
        parts().forEach(part -> part.forEachExpression(action));
    }
}
