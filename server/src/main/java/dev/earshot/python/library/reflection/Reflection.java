package dev.earshot.python.library.reflection;

import dev.earshot.python.library.model.Made;
import dev.earshot.python.library.model.Models;
import dev.earshot.python.machine.Arguments;
import dev.earshot.python.machine.AttributePresence;
import dev.earshot.python.machine.Machine;
import dev.earshot.python.machine.Site;
import dev.earshot.python.machine.operator.Truth;
import dev.earshot.python.machine.subscript.Subscripts;
import dev.earshot.python.machine.type.Inheritance;
import dev.earshot.python.value.Bound;
import dev.earshot.python.value.Constant;
import dev.earshot.python.value.External;
import dev.earshot.python.value.Obj;
import dev.earshot.python.value.Reference;
import dev.earshot.python.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Attributes and names by strings: `getattr`, `vars`, `attrgetter`, and the like.
public final class Reflection {
    private Reflection() {}

    static void addTo(Models models) {
        models.function("builtins.getattr", Reflection::getattr);
        models.function(
                "builtins.setattr", (a, site) -> set(site.machine().attributes().stores()::store, a, site));
        for (String type : List.of("object", "type")) {
            models.function(
                    "builtins." + type + ".__setattr__",
                    (a, site) -> set(site.machine().attributes().stores()::storeUnasked, a, site));
        }
        models.function("builtins.delattr", Reflection::delattr);
        models.function("builtins.hasattr", Reflection::hasattr);
        models.function("builtins.callable", (arguments, site) -> callable(arguments.value(0, "obj"), site));
        models.function("builtins.vars", Reflection::vars);
        models.function("builtins.globals", (_, site) -> view((Value) site.module(), site));
        models.function("builtins.locals", Reflection::locals);
        models.function("inspect.getmodule", (_, _) -> Reference.UNKNOWN);
        models.function("inspect.unwrap", (arguments, _) -> arguments.value(0, "func"));
        for (String getter : List.of("operator.attrgetter", "operator.methodcaller", "operator.itemgetter")) {
            models.function(getter, (arguments, site) -> Reference.to(Made.object(getter, arguments, site)));
        }
        models.function(
                "operator.call",
                (arguments, site) -> arguments
                        .at(0)
                        .map(function -> site.machine().calls().callPassed(function, arguments.after(1), site))
                        .orElse(Reference.UNKNOWN));
        models.object("operator.attrgetter", Reflection::attrgetter);
        models.object("operator.methodcaller", Reflection::methodcaller);
        models.object("operator.itemgetter", Reflection::itemgetter);
    }

    private static Reference getattr(Arguments arguments, Site site) {
        Machine machine = site.machine();
        Reference owner = arguments.value(0, "object");
        Optional<String> name = name(arguments, site);
        if (name.isEmpty()) {
            return someAttribute(owner, arguments.value(1, "name"), site);
        }
        return arguments
                .at(2)
                .map(Obj.Passed::value)
                .filter(_ -> !isThere(owner, name.get(), site))
                .map(otherwise -> new AttributePresence(machine).loadOr(owner, name.get(), otherwise, site))
                .orElseGet(() -> machine.attributes().load(owner, name.get(), site));
    }

    /// The second argument as the name of an attribute; members of some enumerations are texts, too.
    private static Optional<String> name(Arguments arguments, Site site) {
        return site.machine()
                .items()
                .key(arguments.value(1, "name"))
                .flatMap(key -> key instanceof Constant name ? name.text() : Optional.empty());
    }

    private static boolean isThere(Reference owner, String name, Site site) {
        return owner.only().orElse(null) instanceof External external
                && site.machine().library().has(external.path(), name);
    }

    /// The attribute of one of several names.
    private static Reference someAttribute(Reference owner, Reference names, Site site) {
        Reference some = names.other() || !names.hasValues() ? Reference.UNKNOWN : Reference.NEVER;
        site.machine().raising().mayRaise(Reference.UNKNOWN);
        for (Value name : names.values().keySet()) {
            if (name instanceof Constant constant && constant.text().isPresent()) {
                some = some.or(
                        site.machine().attributes().load(owner, constant.text().get(), site));
            }
        }
        return some;
    }

    /// How an attribute is set.
    @FunctionalInterface
    private interface Store {
        void store(Reference owner, String name, Reference value, Site site);
    }

    private static Reference set(Store store, Arguments arguments, Site site) {
        Reference owner = arguments.value(0, "obj");
        Reference value = arguments.value(2, "value");
        arguments
                .value(1, "name")
                .onlyText()
                .ifPresentOrElse(
                        name -> store.store(owner, name, value, site),
                        () -> site.machine().attributes().stores().storeAny(owner, value));
        return Reference.to(Constant.NONE);
    }

    private static Reference delattr(Arguments arguments, Site site) {
        arguments
                .value(1, "name")
                .onlyText()
                .ifPresent(name -> site.machine().attributes().stores().delete(arguments.value(0, "obj"), name, site));
        return Reference.to(Constant.NONE);
    }

    private static Reference hasattr(Arguments arguments, Site site) {
        Optional<String> name = arguments.value(1, "name").onlyText();
        Reference owner = arguments.value(0, "obj");
        if (name.isEmpty() || owner.only().isEmpty()) {
            return Reference.UNKNOWN;
        }
        return new AttributePresence(site.machine())
                .has(owner.only().get(), name.get(), site)
                .map(has -> Truth.constant(has))
                .orElse(Reference.UNKNOWN);
    }

    private static Reference callable(Reference object, Site site) {
        List<Optional<Boolean>> answers = object.values().keySet().stream()
                .map(value -> isCallable(value, site))
                .distinct()
                .toList();
        return object.other() || answers.size() != 1
                ? Reference.UNKNOWN
                : answers.getFirst().map(Truth::constant).orElse(Reference.UNKNOWN);
    }

    private static Optional<Boolean> isCallable(Obj.Instance instance, Site site) {
        Machine machine = site.machine();
        boolean isSettled = machine.items().container(Reference.to(instance)).isPresent()
                || Inheritance.linear(machine.classOf(instance)).stream().allMatch(Obj.ClassObject.class::isInstance);
        Reference method = machine.classAttributes().special(instance, "__call__", site);
        return method.hasValues()
                ? Optional.of(true).filter(_ -> !method.other())
                : Optional.of(false).filter(_ -> isSettled);
    }

    private static Optional<Boolean> isCallable(Value value, Site site) {
        return switch (value) {
            case Constant _, Obj.Container _, Obj.View _, Obj.Module _, Obj.Coroutine _ -> Optional.of(false);
            case Obj.Instance instance -> isCallable(instance, site);
            case External(String path) ->
                Optional.of(!site.machine().targets().leadsTo(path)
                        || site.machine().targets().contains(path));
            case Obj.Namespace _, Obj.Super _, Obj.Descriptor _ -> Optional.empty();
            case Obj.Callable made -> site.machine().library().doubles().isCallable(made, site.machine());
            case Bound _, Obj.Function _, Obj.ClassObject _ -> Optional.of(true);
        };
    }

    private static Reference vars(Arguments arguments, Site site) {
        if (arguments.positional().isEmpty()) {
            return locals(arguments, site);
        }
        Reference object = arguments.value(0, "object");
        return object.only().orElse(null) instanceof Obj.Instance instance
                        && site.machine().attributes().stores().hasOnlySlots(instance)
                ? site.machine().raising().fail("TypeError")
                : site.machine().attributes().load(object, "__dict__", site);
    }

    private static Reference locals(Arguments arguments, Site site) {
        return site.namespace().map(namespace -> view(namespace, site)).orElseGet(() -> {
            Obj.Container dict = Made.container(Obj.Container.Kind.DICT, site);
            site.machine().items().emptyDict(dict);
            site.locals().forEach((name, value) -> site.machine().items().put(dict, name, value));
            return Reference.to(dict);
        });
    }

    private static Reference view(Value of, Site site) {
        return Reference.to(site.machine().view(of));
    }

    static Reference dotted(Reference owner, String names, Site site) {
        Reference value = owner;
        for (String name : names.split("\\.", -1)) {
            if (!name.isEmpty()) {
                value = site.machine().attributes().load(value, name, site);
            }
        }
        return value;
    }

    private static Reference attrgetter(Obj.Callable getter, Arguments arguments, Site site) {
        List<Reference> values = new ArrayList<>();
        if (getter.positional().stream()
                .anyMatch(name -> name.value().onlyText().isEmpty())) {
            site.machine().raising().mayFail("AttributeError");
        }
        for (Obj.Passed name : getter.positional()) {
            values.add(name.value()
                    .onlyText()
                    .map(text -> dotted(arguments.value(0, "obj"), text, site))
                    .orElse(Reference.UNKNOWN));
        }
        return oneOrTuple(values, site);
    }

    private static Reference itemgetter(Obj.Callable getter, Arguments arguments, Site site) {
        List<Reference> values = new ArrayList<>();
        for (Obj.Passed key : getter.positional()) {
            values.add(new Subscripts(site.machine()).load(arguments.value(0, "obj"), key.value(), site));
        }
        return oneOrTuple(values, site);
    }

    private static Reference oneOrTuple(List<Reference> values, Site site) {
        return values.size() == 1
                ? values.getFirst()
                : Reference.to(site.machine().items().sequence(Made.container(Obj.Container.Kind.TUPLE, site), values));
    }

    private static Reference methodcaller(Obj.Callable caller, Arguments arguments, Site site) {
        Optional<String> name = caller.positional().stream()
                .findFirst()
                .flatMap(first -> first.value().onlyText());
        if (name.isEmpty()) {
            site.machine().raising().mayFail("AttributeError");
            return Reference.UNKNOWN;
        }
        Reference method = site.machine().attributes().load(arguments.value(0, "obj"), name.get(), site);
        List<Obj.Passed> rest =
                caller.positional().subList(1, caller.positional().size());
        return site.machine().calls().call(method, new Arguments(rest, caller.keywords(), false, false), site);
    }
}
