package dev.earshot.python.callback;

import dev.earshot.python.callback.Symbol.Approval;
import dev.earshot.python.callback.Symbol.Form;
import dev.earshot.python.value.External;
import dev.earshot.python.value.Place;
import dev.earshot.python.value.Reference;
import dev.earshot.syntax.ast.Expr;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// What functions give that nobody sees into, told by their names: those of the standard library, methods of bytes and
/// text, and what libraries of cryptography call theirs. It does not know functions of the program.
final class Outsiders {
    private final Run run;

    Outsiders(Run run) {
        this.run = run;
    }

    /// A call of something that nobody sees into.
    ///
    /// @param name what is called, without what it belongs to
    /// @param owner the name of the module or variable that it is taken from; empty where there is none
    record At(Expr node, Place place, String name, String owner) {
        At named(String other) {
            return new At(node, place, other, owner);
        }

        /// The same call, of the function of that path.
        At at(String path) {
            int dot = path.lastIndexOf('.');
            String module = path.substring(0, Math.max(dot, 0));
            return new At(node, place, path.substring(dot + 1), module.startsWith("builtins") ? "" : module);
        }
    }

    static boolean isCheck(String name) {
        String small = name.toLowerCase(Locale.ROOT);
        return Vocabulary.CHECKS.stream().anyMatch(small::contains);
    }

    /// Whether a method takes what it is given into the object that it belongs to.
    static boolean changesItsOwner(String name) {
        return Vocabulary.TAKERS.contains(name);
    }

    List<Flow> call(Optional<Symbol> owner, Given given, At at, Path path) {
        // A module is no part of what its functions make, nor is an object that knows no secret.
        List<Symbol> parts = new ArrayList<>();
        owner.filter(Symbol::carries).ifPresent(parts::add);
        given.all().forEach(parts::add);
        String name = at.name();
        if (Vocabulary.HASHES.contains(name) && !given.mixes() && !given.carries()) {
            return Flow.value(path, new Symbol.Plain(Reference.to(new External("hashlib"))));
        }
        if (parts.stream().noneMatch(Symbol::carries)) {
            boolean harmless =
                    Vocabulary.ONLOOKERS.contains(name) || isException(name) || Vocabulary.TO_DATA.contains(name);
            return harmless
                    ? Flow.value(path, Symbol.Plain.UNKNOWN)
                    : run.orRaise(path, Symbol.Plain.UNKNOWN, List.of(), at.place());
        }
        if (Vocabulary.ONLOOKERS.contains(name) || Vocabulary.TAKERS.contains(name) || isException(name)) {
            return Flow.value(path, name.equals("print") ? Symbol.Plain.NONE : Symbol.Plain.UNKNOWN);
        }
        if (Vocabulary.COMPARES.contains(name) && given.positional().size() == 2) {
            return test(
                    run.tests()
                            .matching(
                                    at,
                                    given.positional().get(0),
                                    given.positional().get(1)),
                    path);
        }
        Symbol of = owner.filter(Symbol::carries)
                .orElseGet(() -> given.all().filter(Symbol::carries).findFirst().orElse(Symbol.Plain.UNKNOWN));
        if (name.equals("any") || name.equals("all")) {
            Symbol item = Assignments.item(of);
            return Flow.value(
                    path, item instanceof Symbol.Test || item instanceof Symbol.Answer ? item : Symbol.Plain.UNKNOWN);
        }
        if (Vocabulary.TELL_THE_FORM.contains(name)) {
            return Flow.value(path, form(name, of, given, at));
        }
        Optional<Symbol> answer =
                parts.stream().filter(Symbol.Answer.class::isInstance).findFirst();
        if (answer.isPresent()) {
            return Flow.value(path, answer.get());
        }
        if (of instanceof Symbol.Pending(Symbol result) && Vocabulary.WAITS.contains(name)) {
            return Flow.value(path, result);
        }
        boolean first = owner.isPresent() && owner.get().carries();
        if (name.equals("startswith") || name.equals("endswith")) {
            Symbol words = given.first().orElse(Symbol.Plain.UNKNOWN);
            return test(run.tests().affix(at, name.equals("startswith"), of, words), path);
        }
        if (first && name.startsWith("is") && !name.contains("_")) {
            return test(run.tests().answered(at, Approval.WHEN_TRUE, of), path);
        }
        if (Vocabulary.OPENS.contains(name)
                || (name.equals("decode") && at.owner().startsWith("j"))) {
            Symbol opened = new Symbol.Received(name.equals("decode") ? Form.DATA : Form.BYTES, true, false);
            List<Flow> flows = new ArrayList<>(run.orRaise(path, opened, List.of(), at.place()));
            flows.set(0, new Flow(path.checked(at.place()), flows.getFirst().completion()));
            return flows;
        }
        return Conversions.of(at, first, of, parts, given)
                .map(made -> made.raises().isEmpty()
                        ? Flow.value(path, made.symbol())
                        : run.orRaise(path, made.symbol(), made.raises(), at.place()))
                .orElseGet(
                        () -> run.orRaise(path, new Symbol.Answer(at.node(), at.place(), name), List.of(), at.place()));
    }

    /// A test is made anew: how it came out the last time says nothing.
    private static List<Flow> test(Symbol truth, Path path) {
        return Flow.value(truth instanceof Symbol.Test test ? path.without(test) : path, truth);
    }

    private static boolean isException(String name) {
        return name.endsWith("Error") || name.endsWith("Exception") || name.endsWith("Warning");
    }

    private Symbol form(String name, Symbol of, Given given, At at) {
        return switch (name) {
            case "bool" ->
                switch (of) {
                    case Symbol.Test test -> test;
                    case Symbol.Answer answer -> run.tests().answered(at, Approval.EITHER, answer);
                    case Symbol.Received received
                    when received.form() == Form.DATA && received.mixed() ->
                        run.tests().answered(at, Approval.EITHER, received);
                    default -> Symbol.received(Form.SIZE);
                };
            case "isinstance" -> {
                boolean bytes = of instanceof Symbol.Received received && received.form() == Form.BYTES;
                yield bytes && isBytes(given) ? Symbol.truth(true) : Symbol.received(Form.SIZE);
            }
            default -> Symbol.received(Form.SIZE);
        };
    }

    private static boolean isBytes(Given given) {
        return given.positional().size() == 2
                && given.positional().get(1) instanceof Symbol.Plain(var type)
                && type.only().orElse(null) instanceof External(String path)
                && path.equals("builtins.bytes");
    }
}
