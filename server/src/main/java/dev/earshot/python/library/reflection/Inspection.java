package dev.earshot.python.library.reflection;

import dev.earshot.python.library.container.Orderings;
import dev.earshot.python.library.model.Made;
import dev.earshot.python.library.model.Models;
import dev.earshot.python.machine.Arguments;
import dev.earshot.python.machine.Machine;
import dev.earshot.python.machine.Site;
import dev.earshot.python.machine.operator.Truth;
import dev.earshot.python.machine.type.Inheritance;
import dev.earshot.python.value.Cell;
import dev.earshot.python.value.Constant;
import dev.earshot.python.value.External;
import dev.earshot.python.value.Obj;
import dev.earshot.python.value.Reference;
import dev.earshot.python.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// What programs see of objects when they look into them: `dir`, `inspect.getmembers`, frames.
public final class Inspection {
    private Inspection() {}

    static void addTo(Models models) {
        models.function("builtins.dir", Inspection::dir);
        models.function("inspect.getmembers", Inspection::members);
        models.function(
                "inspect.getmro",
                (arguments, site) -> site.machine().attributes().load(arguments.value(0, "cls"), "__mro__", site));
        models.function("inspect.currentframe", (_, site) -> frame(site));
        models.function("sys._getframe", (_, site) -> frame(site));
    }

    /// What each object of a class has from CPython 3.11, beside what the class says.
    private static final List<String> OF_EACH_OBJECT = List.of("""
            __class__ __delattr__ __dict__ __dir__ __doc__ __eq__ __format__ __ge__ __getattribute__ __getstate__ __gt__
            __hash__ __init__ __init_subclass__ __le__ __lt__ __module__ __ne__ __new__ __reduce__ __reduce_ex__
            __repr__ __setattr__ __sizeof__ __str__ __subclasshook__ __weakref__
            """.strip().split("\\s+"));

    /// The names of an object that may matter; behind them stands one for all others, unless it is a module that is
    /// known wholly, or an object of classes that are.
    private static Reference dir(Arguments arguments, Site site) {
        Reference object = arguments.value(0, "object");
        Reference own = switch (object.only().orElse(null)) {
            case Obj.Module module -> site.machine().read(Cell.attribute(module, "__dir__"));
            case Obj.Instance instance -> site.machine().classAttributes().special(instance, "__dir__", site);
            case Obj.ClassObject type
            when type.metaclass().isPresent() ->
                site.machine().classAttributes().ofMetaclass(type, "__dir__", site);
            case null, default -> Reference.NEVER;
        };
        if (own.hasValues()) {
            Reference listed = site.machine().calls().call(own, Arguments.NONE, site);
            Optional<List<Reference>> each = site.machine().items().each(listed);
            return each.flatMap(all -> Orderings.inOrder(all, false, Arguments.NONE, site))
                    .map(sorted -> Made.list(sorted, site))
                    .orElse(listed);
        }
        Optional<List<String>> names = names(object, site);
        boolean areAll = switch (object.only().orElse(null)) {
            case Obj.Module module -> site.machine().imports().areNamesKnown(module);
            case Obj.Instance instance -> isWhollyOwn(instance, site);
            case null, default -> false;
        };
        return names.map(known -> {
                    Set<String> sorted = new TreeSet<>(known);
                    sorted.addAll(areAll && object.only().get() instanceof Obj.Instance ? OF_EACH_OBJECT : List.of());
                    List<Reference> all = new ArrayList<>();
                    sorted.forEach(name -> all.add(Reference.text(name)));
                    if (!areAll) {
                        all.add(Reference.UNKNOWN);
                    }
                    return Made.list(all, site);
                })
                .orElse(Reference.UNKNOWN);
    }

    /// The same names with what they stand for, as far as they are what is asked for.
    private static Reference members(Arguments arguments, Site site) {
        Machine machine = site.machine();
        Reference owner = arguments.value(0, "object");
        Optional<List<String>> names = names(owner, site);
        return names.map(known -> {
                    List<Reference> pairs = new ArrayList<>();
                    boolean sure = true;
                    for (String name : known) {
                        Reference value = machine.attributes().load(owner, name, site);
                        Optional<Boolean> wanted = isWanted(value, arguments, site);
                        sure &= wanted.isPresent();
                        if (wanted.orElse(true)) {
                            pairs.add(Made.row(pairs.size(), List.of(Reference.text(name), value), site));
                        }
                    }
                    if (!areAllOwn(owner, arguments.value(1, "predicate"))) {
                        List<Reference> other = List.of(Reference.UNKNOWN, Reference.UNKNOWN);
                        pairs.add(Made.row(pairs.size(), other, site));
                    }
                    return sure
                            ? Made.list(pairs, site)
                            : Made.unordered(
                                    Obj.Container.Kind.LIST,
                                    pairs.stream().reduce(Reference.NEVER, Reference::or),
                                    site);
                })
                .orElse(Reference.UNKNOWN);
    }

    /// Whether all members that are asked for come from the program: what `object` gives is no function written in
    /// Python.
    private static boolean areAllOwn(Reference owner, Reference predicate) {
        Optional<Obj.ClassObject> type = owner.only().flatMap(value -> switch (value) {
            case Obj.Instance instance -> Optional.of(instance.original());
            case Obj.ClassObject known -> Optional.of(known);
            default -> Optional.empty();
        });
        return predicate.only().orElse(null) instanceof External(String path)
                && KindsOfObjects.OF_FUNCTIONS.contains(path)
                && type.isPresent()
                && Inheritance.linear(type.get()).stream().allMatch(Obj.ClassObject.class::isInstance);
    }

    /// Whether a member is one of those that are asked for, where that is settled.
    private static Optional<Boolean> isWanted(Reference value, Arguments arguments, Site site) {
        return arguments
                .at(1, "predicate")
                .filter(predicate -> !predicate.value().equals(Reference.to(Constant.NONE)))
                .map(predicate -> Truth.of(
                        site.machine().calls().callPassed(predicate, Arguments.of(value), site), site.machine()))
                .orElse(Optional.of(true));
    }

    /// What `vars(module).items()` and the like give for something outside of the program.
    static Optional<Reference> view(External owner, String method, Site site) {
        Arguments arguments = Arguments.of(Reference.to(owner));
        return switch (method) {
            case "keys" -> Optional.of(dir(arguments, site));
            case "items" -> Optional.of(members(arguments, site));
            default -> Optional.empty();
        };
    }

    private static Optional<List<String>> names(Reference owner, Site site) {
        return owner.only().flatMap(value -> switch (value) {
            case External external -> {
                Set<String> names = new TreeSet<>(site.machine().targets().onwards(external.path()));
                names.addAll(site.machine().attributesOf(external).keySet());
                names.removeIf(name -> name.startsWith("_"));
                yield names.isEmpty() ? Optional.empty() : Optional.of(List.copyOf(names));
            }
            case Obj.Instance instance -> {
                Set<String> names = new TreeSet<>(namesOf(site.machine().classOf(instance), site));
                names.addAll(site.machine().attributesOf(instance).keySet());
                names.removeIf(name -> name.startsWith("["));
                yield Optional.of(List.copyOf(names));
            }
            case Obj.ClassObject type -> Optional.of(namesOf(type, site));
            case Obj.Module module ->
                Optional.of(site.machine().attributesOf(module).keySet().stream()
                        .sorted()
                        .toList());
            default -> Optional.empty();
        });
    }

    /// Whether nothing but the program and `object` gives it attributes.
    private static boolean isWhollyOwn(Obj.Instance instance, Site site) {
        return Inheritance.linear(site.machine().classOf(instance)).stream().allMatch(Obj.ClassObject.class::isInstance)
                && site.machine().attributes().stores().areAllKnown(instance);
    }

    private static List<String> namesOf(Obj.ClassObject type, Site site) {
        Set<String> names = new TreeSet<>();
        for (Value each : Inheritance.linear(type)) {
            names.addAll(site.machine().attributesOf(each).keySet());
        }
        return List.copyOf(names);
    }

    /// A frame of the module at hand; of another module it would be another.
    private static Reference frame(Site site) {
        Obj.Namespace frame = site.context().object(site.call(), "frame", Obj.Namespace.class, Obj.Namespace::new);
        site.machine()
                .write(
                        Cell.attribute(frame, "f_globals"),
                        Reference.to(site.machine().view(site.module())));
        site.machine().write(Cell.attribute(frame, "f_locals"), Reference.UNKNOWN);
        return Reference.to(frame);
    }
}
