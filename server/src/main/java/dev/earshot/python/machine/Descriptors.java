package dev.earshot.python.machine;

import dev.earshot.python.value.Bound;
import dev.earshot.python.value.Constant;
import dev.earshot.python.value.External;
import dev.earshot.python.value.Obj;
import dev.earshot.python.value.Reference;
import dev.earshot.python.value.Trail;
import dev.earshot.python.value.Value;
import dev.earshot.syntax.ast.Stmt;
import java.util.Map;
import java.util.Set;

/// What becomes of what is found in a class when it is asked for: functions become methods, properties and other
/// descriptors are called (reference manual, 3.3.2.2). It does not know where it was found.
final class Descriptors {
    /// What a function becomes that remembers what it gave, or that runs while a patch holds.
    private static final Set<String> LIKE_FUNCTIONS = Set.of("functools.cache", "unittest.mock.patch.wrapped");

    private final Machine machine;

    Descriptors(Machine machine) {
        this.machine = machine;
    }

    /// What a class gives of what is found in it or behind it.
    Reference fromClass(Value found, Trail trail, Obj.ClassObject type, Site site) {
        return switch (found) {
            case Obj.Descriptor descriptor -> fromClass(descriptor, type);
            case Obj.Callable held
            when machine.library().doubles().isProperty(held, machine) ->
                machine.calls().call(Reference.to(held), Arguments.NONE, site);
            case Obj.Instance instance
            when machine.classOf(instance) != type -> got(instance, Reference.to(Constant.NONE), type, site);
            default -> Reference.to(found, trail);
        };
    }

    private static Reference fromClass(Obj.Descriptor descriptor, Obj.ClassObject type) {
        return switch (descriptor.binding()) {
            case STATIC_METHOD, METHOD -> descriptor.function();
            case CLASS_METHOD -> bind(descriptor.function(), type);
            case PROPERTY, CACHED_PROPERTY -> Reference.to(descriptor);
        };
    }

    static Reference bind(Reference function, Value self) {
        Reference bound = function.other() ? Reference.UNKNOWN : Reference.NEVER;
        for (Map.Entry<Value, Trail> entry : function.values().entrySet()) {
            bound = bound.or(Reference.to(new Bound(entry.getKey(), self), entry.getValue()));
        }
        return bound;
    }

    boolean isData(Value descriptor, Site site) {
        return switch (descriptor) {
            case Obj.Descriptor own -> own.binding() == Obj.Descriptor.Binding.PROPERTY;
            case Obj.Instance instance ->
                machine.classAttributes().special(instance, "__set__", site).hasValues();
            case Obj.Callable held -> machine.library().doubles().isProperty(held, machine);
            default -> false;
        };
    }

    /// What an instance takes from its class: functions become methods, properties are asked.
    Reference fromInstance(Reference inherited, Value self, Obj.ClassObject type, Site site) {
        Reference found = inherited.other() ? Reference.UNKNOWN : Reference.NEVER;
        for (Map.Entry<Value, Trail> entry : inherited.values().entrySet()) {
            Reference value = Reference.to(entry.getKey(), entry.getValue());
            found = found.or(
                    switch (entry.getKey()) {
                        case Obj.Function _ -> bind(value, self);
                        case External external when isMethod(external) -> bind(value, self);
                        case Obj.Callable made when LIKE_FUNCTIONS.contains(made.made()) -> bind(value, self);
                        case Obj.Callable made
                        when self instanceof Obj object ->
                            machine.library()
                                    .doubles()
                                    .taken(made, object, site)
                                    .orElse(value);
                        case Obj.Descriptor descriptor ->
                            switch (descriptor.binding()) {
                                case STATIC_METHOD -> descriptor.function();
                                case CLASS_METHOD -> bind(descriptor.function(), type);
                                case METHOD -> bind(descriptor.function(), self);
                                case PROPERTY ->
                                    machine.calls().call(bind(descriptor.function(), self), Arguments.NONE, site);
                                case CACHED_PROPERTY -> cached(descriptor, self, site);
                            };
                        case Obj.Instance instance -> got(instance, Reference.to(self), type, site);
                        default -> value;
                    });
        }
        return found;
    }

    /// What a property gives that is asked once: from then on it is an attribute of the object.
    private Reference cached(Obj.Descriptor property, Value self, Site site) {
        Reference given = machine.calls().call(bind(property.function(), self), Arguments.NONE, site);
        if (property.function().only().orElse(null) instanceof Obj.Function function
                && function.node() instanceof Stmt.FunctionDef definition) {
            machine.attributes().stores().put(Reference.to(self), definition.name(), given);
        }
        return given;
    }

    /// Whether it becomes a method, as functions and the methods of built-in types do.
    private boolean isMethod(External external) {
        return machine.targets().contains(external.path())
                || external.path().startsWith("functools.total_ordering.")
                || external.path().startsWith("builtins.dict.")
                || external.path().startsWith("builtins.list.");
    }

    /// What a descriptor of the program gives; any other object is itself.
    Reference got(Obj.Instance value, Reference self, Obj.ClassObject type, Site site) {
        Reference getter = machine.classAttributes().special(value, "__get__", site);
        return getter.hasValues()
                ? machine.calls().call(getter, Arguments.of(self, Reference.to(type)), site)
                : Reference.to(value);
    }
}
