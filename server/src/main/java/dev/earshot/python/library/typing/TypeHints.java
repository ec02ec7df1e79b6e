package dev.earshot.python.library.typing;

import dev.earshot.python.library.model.Made;
import dev.earshot.python.library.model.Models;
import dev.earshot.python.machine.Annotations;
import dev.earshot.python.machine.Arguments;
import dev.earshot.python.machine.Machine;
import dev.earshot.python.machine.Site;
import dev.earshot.python.machine.type.Inheritance;
import dev.earshot.python.machine.type.SubscriptedTypes;
import dev.earshot.python.value.Bound;
import dev.earshot.python.value.Cell;
import dev.earshot.python.value.Constant;
import dev.earshot.python.value.External;
import dev.earshot.python.value.Obj;
import dev.earshot.python.value.Obj.Container.Kind;
import dev.earshot.python.value.Reference;
import dev.earshot.python.value.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What classes and functions say of types, with the types in place of the texts that name them:
/// `typing.get_type_hints`, `inspect.get_annotations` (library reference). It does not know what names mean that are
/// given to it for that.
public final class TypeHints {
    /// Forms that are left out unless a program asks for all.
    private static final Set<String> EXTRAS = Set.of("typing.Required", "typing.NotRequired", "typing.ReadOnly");

    /// A text may name a type with texts in it.
    private static final int DEEPEST = 6;

    private TypeHints() {}

    static void addTo(Models models) {
        models.function("typing.get_type_hints", TypeHints::hints);
        models.function("typing_extensions.get_type_hints", TypeHints::hints);
        models.function("inspect.get_annotations", TypeHints::annotations);
    }

    /// How texts are made types: with the names of a module.
    private record Reading(Optional<Obj.Module> module, boolean withExtras, Site site) {
        Reference evaluated(String text) {
            return module.map(names -> site.machine().annotations().evaluated(text, names, site.callee()))
                    .orElse(Reference.UNKNOWN);
        }
    }

    private static Reference hints(Arguments arguments, Site site) {
        boolean withExtras = arguments
                .at(3, "include_extras")
                .filter(given -> given.value().equals(Reference.to(Constant.TRUE)))
                .isPresent();
        boolean namesOfItsOwn = Set.of(1, 2).stream()
                .anyMatch(at -> arguments
                        .at(at, at == 1 ? "globalns" : "localns")
                        .filter(given -> !Annotations.isNone(given.value()))
                        .isPresent());
        Optional<Map<String, Reference>> hints = namesOfItsOwn
                ? Optional.empty()
                : arguments.value(0, "obj").only().flatMap(of -> hints(of, withExtras, site));
        return dict(hints, site);
    }

    private static Reference dict(Optional<Map<String, Reference>> hints, Site site) {
        if (hints.isEmpty()) {
            site.machine().raising().mayRaise(Reference.UNKNOWN);
            return Reference.UNKNOWN;
        }
        Obj.Container dict = site.machine().items().emptyDict(Made.container(Kind.DICT, site));
        hints.get().forEach((name, hint) -> site.machine().items().put(dict, name, hint));
        return Reference.to(dict);
    }

    private static Optional<Map<String, Reference>> hints(Value of, boolean withExtras, Site site) {
        return switch (of) {
            case Obj.ClassObject type -> ofClass(type, withExtras, site);
            case Obj.Function function -> Optional.of(ofFunction(function, withExtras, site));
            case Bound(Obj.Function function, Value _) -> Optional.of(ofFunction(function, withExtras, site));
            case External(String path) when path.startsWith("builtins.object.") -> Optional.of(Map.of());
            default -> Optional.empty();
        };
    }

    private static Optional<Map<String, Reference>> ofClass(Obj.ClassObject type, boolean withExtras, Site site) {
        Machine machine = site.machine();
        Map<String, Reference> hints = new LinkedHashMap<>();
        for (Value each : Inheritance.linear(type).reversed()) {
            if (each instanceof External) {
                continue; // of the library's classes none says anything that programs go by
            }
            Reference own = machine.read(Cell.attribute(each, Annotations.NAME));
            if (own.equals(Reference.UNBOUND) && each instanceof Obj.ClassObject) {
                continue;
            }
            Optional<List<Obj.Named>> said = machine.items().keywords(own);
            if (said.isEmpty() || !(each instanceof Obj.ClassObject owner)) {
                return Optional.empty();
            }
            Reading reading = new Reading(machine.annotations().moduleOf(owner), withExtras, site);
            said.get()
                    .forEach(one -> hints.put(one.keyword(), hint(one.argument().value(), reading, 0)));
        }
        return Optional.of(hints);
    }

    /// What a function says of its parameters and its result.
    public static Map<String, Reference> ofFunction(Obj.Function function, Site site) {
        return ofFunction(function, false, site);
    }

    private static Map<String, Reference> ofFunction(Obj.Function function, boolean withExtras, Site site) {
        Reading reading = new Reading(Annotations.moduleOf(function), withExtras, site);
        Map<String, Reference> hints = new LinkedHashMap<>();
        said(function, site.machine()).forEach((name, said) -> hints.put(name, hint(said, reading, 0)));
        return hints;
    }

    /// What a function says: that which it was wrapped around, or what the program has put in place of it.
    private static Map<String, Reference> said(Obj.Function function, Machine machine) {
        Optional<Reference> changed = machine.annotations().changed(function);
        if (changed.isPresent()) {
            Map<String, Reference> said = new LinkedHashMap<>();
            machine.items()
                    .keywords(changed.get())
                    .orElse(List.of())
                    .forEach(each -> said.put(each.keyword(), each.argument().value()));
            return said;
        }
        return machine.annotations().evaluated(function);
    }

    private static Reference hint(Reference said, Reading reading, int depth) {
        if (depth > DEEPEST) {
            return Reference.UNKNOWN;
        }
        Reference hint = said.other() || said.unbound() ? Reference.UNKNOWN : Reference.NEVER;
        for (Value each : said.values().keySet()) {
            hint = hint.or(
                    switch (each) {
                        case Constant(Constant.None _) -> Reference.to(SubscriptedTypes.NONE_TYPE);
                        case Constant(String text) -> hint(reading.evaluated(text), reading, depth + 1);
                        case Obj.Callable type
                        when type.made().equals(SubscriptedTypes.FORWARD) ->
                            hint(type.positional().getFirst().value(), reading, depth + 1);
                        case Obj.Callable type when SubscriptedTypes.isOne(type) -> ofSubscripted(type, reading, depth);
                        default -> Reference.to(each);
                    });
        }
        return hint;
    }

    private static Reference ofSubscripted(Obj.Callable type, Reading reading, int depth) {
        List<Reference> arguments = SubscriptedTypes.arguments(type);
        if (type.made().equals(SubscriptedTypes.LITERAL)) {
            return Reference.to(type);
        }
        boolean isAnnotated = type.made().equals(SubscriptedTypes.ANNOTATED);
        boolean isExtra =
                isAnnotated || form(Reference.to(type)).filter(EXTRAS::contains).isPresent();
        if (isExtra && !reading.withExtras()) {
            return hint(arguments.getFirst(), reading, depth + 1);
        }
        List<Reference> read = new ArrayList<>();
        for (int at = 0; at < arguments.size(); at++) {
            Reference argument = arguments.get(at);
            boolean isType = (!isAnnotated || at == 0) && !argument.equals(Reference.to(Constant.NONE));
            read.add(isType ? hint(argument, reading, depth + 1) : argument);
        }
        return read.equals(arguments)
                ? Reference.to(type)
                : reading.site().machine().subscriptedTypes().withArguments(type, read);
    }

    /// The form of `typing` that a type is made with.
    static Optional<String> form(Reference type) {
        return type.only()
                .filter(SubscriptedTypes::isOne)
                .map(one -> SubscriptedTypes.origin((Obj.Callable) one))
                .flatMap(origin -> origin instanceof External(String path) ? Optional.of(path) : Optional.empty());
    }

    /// `inspect.get_annotations`: what one class says itself, or a function; texts are types only where that is asked
    /// for.
    private static Reference annotations(Arguments arguments, Site site) {
        Machine machine = site.machine();
        boolean evaluates = arguments.keywords().stream()
                .anyMatch(each -> each.keyword().equals("eval_str")
                        && !each.argument().value().equals(Reference.to(Constant.FALSE)));
        if (evaluates || arguments.all().size() > 1) {
            return dict(Optional.empty(), site);
        }
        return switch (arguments.value(0, "obj").only().orElse(null)) {
            case Obj.Function function -> dict(Optional.of(machine.annotations().of(function)), site);
            case Obj.ClassObject type -> {
                Reference own = machine.read(Cell.attribute(type, Annotations.NAME));
                Map<String, Reference> said = new LinkedHashMap<>();
                Optional<List<Obj.Named>> named = own.equals(Reference.UNBOUND)
                        ? Optional.of(List.of())
                        : machine.items().keywords(own);
                named.orElse(List.of())
                        .forEach(
                                each -> said.put(each.keyword(), each.argument().value()));
                yield dict(named.map(_ -> said), site);
            }
            case null, default -> dict(Optional.empty(), site);
        };
    }
}
