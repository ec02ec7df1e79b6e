package dev.earshot.python.machine;

import dev.earshot.python.machine.type.Inheritance;
import dev.earshot.python.value.Bound;
import dev.earshot.python.value.External;
import dev.earshot.python.value.Obj;
import dev.earshot.python.value.Reference;
import dev.earshot.python.value.Trail;
import dev.earshot.python.value.Value;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What `super()` gives: what stands behind a class among those of an object (library reference, `super`).
final class SuperAttributes {
    private final Machine machine;
    private final ClassAttributes ofClasses;

    SuperAttributes(Machine machine, ClassAttributes ofClasses) {
        this.machine = machine;
        this.ofClasses = ofClasses;
    }

    /// The classes of the object, among which those behind one are asked.
    private List<Value> classesOf(Obj.Super behind) {
        List<Value> own = typeOf(behind).<List<Value>>map(Inheritance::linear).orElse(List.of());
        return own.contains(behind.behind()) ? own : Inheritance.linear(behind.behind());
    }

    /// The class of which it is an object, or which it is itself.
    private Optional<Obj.ClassObject> typeOf(Obj.Super behind) {
        return switch (behind.self()) {
            case Obj.Instance instance -> Optional.of(machine.classOf(instance));
            case Obj.ClassObject type when isOfClass(behind, type) -> Optional.of(type);
            case Obj.ClassObject type -> type.metaclass();
            default -> Optional.empty();
        };
    }

    /// Whether it is a class that is asked as one, as in class methods; those of metaclasses have it as their instance.
    private static boolean isOfClass(Obj.Super behind, Obj.ClassObject type) {
        return Inheritance.linear(type).contains(behind.behind());
    }

    /// What a class of the library gives that stands behind one: a method of a container, or one that it has for those
    /// who inherit from it.
    private Reference givenBehind(Obj.Super behind, List<Value> classes, String name, Site site) {
        if (behind.self() instanceof Obj.Instance instance && ofClasses.asksItself(instance, name)) {
            return Reference.to(new Bound(ClassAttributes.MAPPING.member(name), instance));
        }
        List<Value> rest = classes.subList(classes.indexOf(behind.behind()) + 1, classes.size());
        Reference items =
                behind.self() instanceof Obj.Instance instance ? machine.items().ownItems(instance) : Reference.NEVER;
        if (items.hasValues() && (ClassAttributes.isDunder(name) || Items.METHODS.contains(name))) {
            return machine.attributes().load(items, name, site);
        }
        Reference ofValue = behind.self() instanceof Obj.Instance instance
                ? machine.builtInBases().attribute(instance, name, site)
                : Reference.NEVER;
        if (ofValue.hasValues()) {
            return ofValue;
        }
        return ofClasses
                .givenByBase(rest, name)
                .map(given -> Reference.to(new Bound(given, behind.self())))
                .orElse(Reference.NEVER);
    }

    Reference load(Obj.Super behind, String name, Site site) {
        List<Value> classes = classesOf(behind);
        Reference inherited = ofClasses
                .inheritance()
                .attribute(classes.subList(classes.indexOf(behind.behind()) + 1, classes.size()), name);
        if (!inherited.hasValues()) {
            boolean ofType = classes.contains(new External("builtins.type"));
            switch (name) {
                case "__new__" -> {
                    return Reference.to(ofType ? new External("builtins.type.__new__") : BuiltInBases.factory(classes));
                }
                case "__call__" -> {
                    return ofType ? Attributes.builtinMethod("type", name, behind.self()) : Reference.NEVER;
                }
                case "__init_subclass__" -> {
                    return inherited.other()
                            ? Reference.UNKNOWN
                            : Attributes.builtinMethod("object", name, behind.self());
                }
                case "__setattr__", "__getattribute__" -> {
                    return Attributes.builtinMethod("object", name, behind.self());
                }
                case "__init__" -> {
                    Optional<External> base = ofClasses.givenByBase(
                            classes.subList(classes.indexOf(behind.behind()) + 1, classes.size()), name);
                    if (base.isPresent()) {
                        return Reference.to(new Bound(base.get(), behind.self()));
                    }
                    if (behind.self() instanceof Obj.Instance instance
                            && machine.items().ownItems(instance).hasValues()) {
                        return Attributes.builtinMethod("dict", name, instance);
                    }
                    if (classes.stream().anyMatch(this::isException)) {
                        return Attributes.builtinMethod("BaseException", name, behind.self());
                    }
                    return inherited.other() && classes.stream().anyMatch(each -> !isHarmless(each))
                            ? Reference.UNKNOWN
                            : Attributes.builtinMethod("object", name, behind.self());
                }
                default -> {
                    Reference given = givenBehind(behind, classes, name, site);
                    if (given.hasValues()) {
                        return given;
                    }
                    if (inherited.other()
                            && behind.self() instanceof Obj.Instance instance
                            && UnseenBases.areBehind(machine.classOf(instance))) {
                        return UnseenBases.attribute(name, instance);
                    }
                }
            }
        }
        return name.equals("__new__") ? inherited.bound() : given(inherited.bound(), behind, site);
    }

    private Reference given(Reference inherited, Obj.Super behind, Site site) {
        if (!(behind.self() instanceof Obj.ClassObject type) || !isOfClass(behind, type)) {
            Obj.ClassObject of = typeOf(behind).orElse(behind.behind());
            return ofClasses.descriptors().fromInstance(inherited, behind.self(), of, site);
        }
        Reference given = inherited.other() ? Reference.UNKNOWN : Reference.NEVER;
        for (Map.Entry<Value, Trail> each : inherited.values().entrySet()) {
            given = given.or(ofClasses.descriptors().fromClass(each.getKey(), each.getValue(), type, site));
        }
        return given;
    }

    /// Whether making an instance of it does nothing that is seen.
    private boolean isHarmless(Value type) {
        return type instanceof Obj.ClassObject || isException(type);
    }

    private boolean isException(Value type) {
        return type instanceof External(String path)
                && machine.library().isException(path, path).isPresent();
    }
}
