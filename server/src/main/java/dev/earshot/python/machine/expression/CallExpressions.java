package dev.earshot.python.machine.expression;

import dev.earshot.python.machine.Arguments;
import dev.earshot.python.machine.Machine;
import dev.earshot.python.machine.iteration.Iterators;
import dev.earshot.python.machine.subscript.MappingItems;
import dev.earshot.python.value.Constant;
import dev.earshot.python.value.Obj;
import dev.earshot.python.value.Place;
import dev.earshot.python.value.Reference;
import dev.earshot.syntax.ast.Argument;
import dev.earshot.syntax.ast.Expr;
import dev.earshot.syntax.ast.Suite;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Evaluates calls: the callee, then the arguments in the order in which they are written (reference manual, 6.3.4).
public final class CallExpressions {
    private final Machine machine;
    private final Expressions expressions;
    private final Suite suite;

    CallExpressions(Machine machine, Expressions expressions, Suite suite) {
        this.machine = machine;
        this.expressions = expressions;
        this.suite = suite;
    }

    Reference call(Expr.Call call) {
        Reference callee = expressions.evaluate(call.func());
        return machine.calls().call(callee, arguments(call), expressions.site(call));
    }

    /// A call for its effect only. What an unknown function is given makes no difference, unless it matters.
    public void perform(Expr.Call call) {
        Reference callee = expressions.evaluate(call.func());
        int since = machine.wants().readsSoFar();
        Arguments arguments = arguments(call);
        if (!callee.hasValues() && arguments.all().stream().noneMatch(machine.relevance()::matters)) {
            machine.wants().dropReads(since);
        }
        machine.calls().call(callee, arguments, expressions.site(call));
    }

    private Arguments arguments(Expr.Call call) {
        List<Obj.Passed> positional = new ArrayList<>();
        List<Obj.Named> keywords = new ArrayList<>();
        boolean openPositional = false;
        boolean openKeywords = false;
        for (Argument argument : call.arguments()) {
            Reference value = expressions.evaluate(argument.value());
            Optional<Place> place =
                    Optional.of(new Place(suite, argument.value().range()));
            switch (argument.unpacking()) {
                case ITERABLE -> {
                    if (Iterators.isNoIterable(value)) {
                        machine.raising().fail("TypeError");
                    }
                    Optional<List<Reference>> items = machine.items()
                            .inOrder(new Iterators(machine).iter(value, expressions.site(argument.value())));
                    if (items.isPresent() && !openPositional) {
                        items.get().forEach(item -> positional.add(new Obj.Passed(item, place)));
                    } else {
                        openPositional = true;
                    }
                }
                case MAPPING -> {
                    if (isNoMapping(value)) {
                        machine.raising().fail("TypeError");
                    }
                    openKeywords |= !unpackMapping(
                            new MappingItems(machine).taken(value, expressions.site(argument.value())), keywords);
                }
                case NONE -> {
                    Obj.Passed passed = new Obj.Passed(value, place);
                    if (argument.keyword().isPresent()) {
                        keywords.add(new Obj.Named(argument.keyword().get(), passed));
                    } else if (!openPositional) {
                        positional.add(passed);
                    }
                }
            }
        }
        return new Arguments(positional, keywords, openPositional, openKeywords);
    }

    /// Whether something surely gives no keywords.
    private static boolean isNoMapping(Reference value) {
        return switch (value.only().orElse(null)) {
            case Constant _ -> true;
            case Obj.Container container -> container.kind() != Obj.Container.Kind.DICT;
            case null, default -> false;
        };
    }

    /// Whether all keywords of the mapping are known.
    private boolean unpackMapping(Reference value, List<Obj.Named> keywords) {
        Optional<List<Obj.Named>> named = machine.items().keywords(value);
        named.ifPresent(keywords::addAll);
        return named.isPresent();
    }
}
