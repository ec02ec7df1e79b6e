package dev.earshot.syntax.ast;

import dev.earshot.text.TextRange;
import java.util.List;
import java.util.Optional;

/// An expression, named as in CPython's `ast` module. Identifiers are as CPython compiles them:
/// NFKC-normalised, and mangled where they are private names inside a class.
public sealed interface Expr extends Node {
    record Name(TextRange range, String id) implements Expr {}

    record Attribute(TextRange range, Expr value, String attr) implements Expr {}

    /// A call.
    ///
    /// @param callee where `func` stands, with the parentheses around it
    record Call(TextRange range, Expr func, TextRange callee, List<Argument> arguments) implements Expr {
        public Call {
            arguments = List.copyOf(arguments);
        }
    }

    record Subscript(TextRange range, Expr value, Expr index) implements Expr {}

    /// `lower:upper:step` in a subscript.
    record Slice(TextRange range, Optional<Expr> lower, Optional<Expr> upper, Optional<Expr> step) implements Expr {}

    record Starred(TextRange range, Expr value) implements Expr {}

    /// A string literal without replacement fields; adjacent literals are joined.
    record Str(TextRange range, String value) implements Expr {}

    /// A bytes literal; adjacent ones are joined.
    ///
    /// @param octets a character for each, U+0000 to U+00FF
    record Bytes(TextRange range, String octets) implements Expr {}

    /// An f-string, or literals joined of which one is: the expressions in its replacement fields,
    /// and its literal parts as `Str`, in order.
    record JoinedStr(TextRange range, List<Expr> values) implements Expr {
        public JoinedStr {
            values = List.copyOf(values);
        }
    }

    /// A number, `True`, `False`, `None` or `...`, as it is written.
    record Constant(TextRange range, String text) implements Expr {}

    record BinOp(TextRange range, Expr left, String operator, Expr right) implements Expr {}

    record UnaryOp(TextRange range, String operator, Expr operand) implements Expr {}

    record BoolOp(TextRange range, Expr left, boolean and, Expr right) implements Expr {}

    record Compare(TextRange range, List<Expr> operands, List<String> operators) implements Expr {
        public Compare {
            operands = List.copyOf(operands);
            operators = List.copyOf(operators);
        }
    }

    record IfExp(TextRange range, Expr test, Expr body, Expr orElse) implements Expr {}

    record NamedExpr(TextRange range, Name target, Expr value) implements Expr {}

    record Lambda(TextRange range, List<Parameter> parameters, Expr body) implements Expr {
        public Lambda {
            parameters = List.copyOf(parameters);
        }
    }

    /// A replacement field of a formatted string that says how its value is shown.
    ///
    /// @param conversion what stands behind `!`, if anything
    /// @param specification what stands behind the colon
    record Formatted(TextRange range, Expr value, String conversion, List<Expr> specification) implements Expr {
        public Formatted {
            specification = List.copyOf(specification);
        }
    }

    /// A tuple, list or set display.
    record Display(TextRange range, Kind kind, List<Expr> elements) implements Expr {
        public Display {
            elements = List.copyOf(elements);
        }

        public enum Kind {
            TUPLE,
            LIST,
            SET
        }
    }

    record Dict(TextRange range, List<Item> items) implements Expr {
        public Dict {
            items = List.copyOf(items);
        }

        /// `key: value`, or `**value` where there is no key.
        public record Item(Optional<Expr> key, Expr value) {}
    }

    /// A comprehension or a generator expression.
    ///
    /// @param results the element, or key and value
    record Comprehension(TextRange range, Product product, List<Expr> results, List<Clause> clauses) implements Expr {
        public Comprehension {
            results = List.copyOf(results);
            clauses = List.copyOf(clauses);
        }

        /// Whether it is a generator expression, which runs only when it is asked for items.
        public boolean lazy() {
            return product == Product.GENERATOR;
        }

        /// What it makes.
        public enum Product {
            GENERATOR,
            LIST,
            SET,
            DICT
        }

        public sealed interface Clause {}

        public record For(Expr target, Expr iterable) implements Clause {}

        public record If(Expr test) implements Clause {}
    }

    record Await(TextRange range, Expr value) implements Expr {}

    record Yield(TextRange range, boolean from, Optional<Expr> value) implements Expr {}

    /// An expression of which only the parts matter, such as a format specifier; or text that is no expression
    /// at all, with what could be made out in it.
    record Parts(TextRange range, List<Expr> parts) implements Expr {
        public Parts {
            parts = List.copyOf(parts);
        }
    }
}
