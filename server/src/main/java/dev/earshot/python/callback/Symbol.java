package dev.earshot.python.callback;

import dev.earshot.python.value.Constant;
import dev.earshot.python.value.Obj;
import dev.earshot.python.value.Place;
import dev.earshot.python.value.Reference;
import dev.earshot.python.value.Value;
import dev.earshot.syntax.ast.Node;
import dev.earshot.syntax.ast.Suite;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What an expression of a callback gives, by what of it the sender has chosen.
sealed interface Symbol {
    static Symbol truth(boolean value) {
        return new Plain(Reference.to(value ? Constant.TRUE : Constant.FALSE));
    }

    static Symbol received(Form form) {
        return new Received(form, false, false);
    }

    /// Nothing of what was received.
    record Plain(Reference reference) implements Symbol {
        static final Plain UNKNOWN = new Plain(Reference.UNKNOWN);
        static final Plain NONE = new Plain(Reference.to(Constant.NONE));
    }

    /// Bytes that are written in the code.
    record Literal(String text) implements Symbol {}

    /// Any of several texts or bytes that are written in the code.
    record Words(List<String> any) implements Symbol {
        public Words {
            any = List.copyOf(any);
        }
    }

    /// What was received, or what was made of it.
    ///
    /// @param mixed whether something went into it that the sender may not know, such as a key
    /// @param chosen whether the code has chosen what of it goes on, and where
    record Received(Form form, boolean mixed, boolean chosen) implements Symbol {
        Received as(Form other) {
            return new Received(other, mixed, chosen);
        }
    }

    /// What a function out of sight makes of what was received.
    ///
    /// @param name what the function is called there
    record Answer(Node at, Place place, String name) implements Symbol {}

    /// Whether what was received passes a check.
    ///
    /// @param at the expression: the same test is decided once on a path
    /// @param negated whether it is true where the test is not
    record Test(Node at, Place place, Approval approval, boolean negated) implements Symbol {
        Test not() {
            return new Test(at, place, approval, !negated);
        }
    }

    /// A tuple or list of which each item is known.
    record Items(List<Symbol> items) implements Symbol {
        public Items {
            items = List.copyOf(items);
        }
    }

    /// A dict of which each key and value is known.
    record Fields(Map<String, Symbol> fields) implements Symbol {
        public Fields {
            fields = Map.copyOf(fields);
        }
    }

    /// Any number of such items.
    record Each(Symbol item) implements Symbol {}

    /// A function of the program.
    ///
    /// @param around the scope that it was defined in while the callback ran
    /// @param origin the function of the program that it is, or stands in
    record Closure(Node node, Suite suite, Optional<Scope> around, Obj.Function origin) implements Symbol {}

    record Method(Symbol function, Symbol self) implements Symbol {}

    record Partial(Symbol function, Given kept) implements Symbol {}

    /// An object that the callback makes of what it received.
    record Thing(Value instance, Node at) implements Symbol {}

    /// A function, or an attribute of something, that nobody sees into.
    ///
    /// @param owner what it was taken from
    record Unseen(Optional<Symbol> owner, String name) implements Symbol {}

    /// What a coroutine gives to those who wait for it.
    record Pending(Symbol result) implements Symbol {}

    /// A generator, which gives nothing of itself.
    record Generator(Node function) implements Symbol {}

    /// What it is made of, as far as it matters here.
    enum Form {
        BYTES,
        TEXT,
        /// How long it is, of which type, and whatever else any sender can make as it should be.
        SIZE,
        DATA
    }

    /// On which side of a test what was received has passed a check.
    enum Approval {
        WHEN_TRUE,
        WHEN_FALSE,
        /// On one of both, and nobody sees on which.
        EITHER
    }

    /// Whether something of what was received is in it.
    default boolean carries() {
        return switch (this) {
            case Received _, Answer _, Test _, Thing _ -> true;
            case Items(var items) -> items.stream().anyMatch(Symbol::carries);
            case Fields(var fields) -> fields.values().stream().anyMatch(Symbol::carries);
            case Each(Symbol item) -> item.carries();
            case Method(Symbol function, Symbol self) -> function.carries() || self.carries();
            case Partial(Symbol function, Given kept) -> function.carries() || kept.carries();
            case Unseen(var owner, var _) -> owner.filter(Symbol::carries).isPresent();
            case Pending(Symbol result) -> result.carries();
            case Plain _, Literal _, Words _, Closure _, Generator _ -> false;
        };
    }

    /// Whether something goes into it that the sender may not know.
    default boolean mixes() {
        return switch (this) {
            case Plain(Reference reference) ->
                reference.other()
                        || reference.values().keySet().stream()
                                .anyMatch(value -> value instanceof Obj.Instance || value instanceof Obj.Container)
                        || bytes(reference).filter(SampleAttack::mayBeSecret).isPresent();
            case Literal(String bytes) -> SampleAttack.mayBeSecret(bytes);
            case Received received -> received.mixed();
            case Answer _, Test _, Thing _, Partial _, Method _ -> true;
            case Items(var items) -> items.stream().anyMatch(Symbol::mixes);
            case Fields(var fields) -> fields.values().stream().anyMatch(Symbol::mixes);
            case Each(Symbol item) -> item.mixes();
            case Unseen(var owner, var _) -> owner.filter(Symbol::mixes).isPresent();
            case Pending(Symbol result) -> result.mixes();
            case Words _, Closure _, Generator _ -> false;
        };
    }

    /// What somebody gets who waits for it.
    static Symbol awaited(Symbol symbol) {
        return symbol instanceof Pending(Symbol result) ? result : symbol;
    }

    /// What something is that is made of the given parts.
    static Symbol made(Form form, List<Symbol> parts) {
        if (parts.stream().noneMatch(Symbol::carries)) {
            return Plain.UNKNOWN;
        }
        boolean mixed = parts.stream().anyMatch(Symbol::mixes);
        boolean chosen = parts.stream()
                .anyMatch(part -> part instanceof Fields || (part instanceof Received received && received.chosen()));
        return new Received(form, mixed, chosen);
    }

    /// The text or bytes that are written in the code.
    default Optional<String> literal() {
        return switch (this) {
            case Literal(String text) -> Optional.of(text);
            case Plain(Reference reference) -> reference.onlyText().or(() -> bytes(reference));
            default -> Optional.empty();
        };
    }

    private static Optional<String> bytes(Reference reference) {
        return reference.only().orElse(null) instanceof Constant(Constant.Bytes bytes)
                ? Optional.of(bytes.octets())
                : Optional.empty();
    }

    default boolean isNone() {
        return equals(Plain.NONE)
                || (this instanceof Plain(Reference reference)
                        && reference.only().filter(Constant.NONE::equals).isPresent());
    }
}
