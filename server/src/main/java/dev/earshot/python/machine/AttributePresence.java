package dev.earshot.python.machine;

import dev.earshot.python.machine.exception.Attempt;
import dev.earshot.python.machine.exception.ExceptionTypes;
import dev.earshot.python.machine.outside.BuiltInTypes;
import dev.earshot.python.machine.type.SubscriptedTypes;
import dev.earshot.python.machine.type.TypeForms;
import dev.earshot.python.value.Bound;
import dev.earshot.python.value.Cell;
import dev.earshot.python.value.Constant;
import dev.earshot.python.value.External;
import dev.earshot.python.value.Obj;
import dev.earshot.python.value.Reference;
import dev.earshot.python.value.Trail;
import dev.earshot.python.value.Value;
import java.util.Optional;
import java.util.Set;

/// Attributes that may be there or not: `hasattr`, and `getattr` with something in place of what is missing.
public record AttributePresence(Machine machine) {
    /// What an object has by its type, whatever that is.
    private static final String OBJECT = "builtins.object";

    /// What each function has beside that.
    private static final Set<String> OF_FUNCTIONS = Set.of("""
            __annotate__ __annotations__ __builtins__ __call__ __closure__ __code__ __defaults__ __dict__ __get__
            __getstate__ __globals__ __kwdefaults__ __module__ __name__ __qualname__ __type_params__
            """.strip().split("\\s+", -1));

    /// What `getattr(owner, name, otherwise)` gives.
    public Reference loadOr(Reference owner, String name, Reference otherwise, Site site) {
        boolean lacks = owner.only().orElse(null) instanceof External external
                && machine.targets().contains(external.path())
                && !machine.holds(Cell.attribute(external, name))
                && has(external, name, site).equals(Optional.of(false));
        if (lacks) {
            return otherwise;
        }
        Attempt raised = machine.raising().enterTry();
        Reference value = machine.attributes().load(owner, name, site);
        machine.raising().leaveTry();
        Attempt caught =
                raised.caughtBy(machine.raising().types(), Reference.to(ExceptionTypes.builtin("AttributeError")));
        machine.raising().passOn(raised);
        if (caught.isEmpty()) {
            return value.hasValues() && !value.other() && !isGuessed(owner, value) ? value : value.or(otherwise);
        }
        machine.flowTo(machine.state().join(caught.states()).branch());
        return value.or(otherwise);
    }

    /// What `owner.name` gives as far as it is there; it is unbound as far as it may be missing.
    public Reference loadIfThere(Reference owner, String name, Site site) {
        Attempt raised = machine.raising().enterTry();
        Reference value = machine.attributes().load(owner, name, site);
        machine.raising().leaveTry();
        Attempt caught =
                raised.caughtBy(machine.raising().types(), Reference.to(ExceptionTypes.builtin("AttributeError")));
        machine.raising().passOn(raised);
        boolean isMissing = !machine.isReachable() && !caught.isEmpty();
        machine.flowTo(machine.state().join(caught.states()).branch());
        Reference found = value.hasValues() || value.other() ? value : Reference.UNKNOWN.or(Reference.UNBOUND);
        return isMissing ? Reference.UNBOUND : caught.isEmpty() ? found : found.or(Reference.UNBOUND);
    }

    /// Whether a value has an attribute, where that is settled.
    public Optional<Boolean> has(Value owner, String name, Site site) {
        Library library = machine.library();
        if (owner instanceof External external && library.has(external.path(), name)) {
            return Optional.of(true);
        }
        boolean isOfClass = owner instanceof Obj.Instance || owner instanceof Obj.ClassObject;
        if (isOfClass && (name.equals("__module__") || library.has(OBJECT, name))) {
            return Optional.of(true);
        }
        if (ClassAttributes.isDunder(name) && (owner instanceof Constant || owner instanceof Obj.Container)) {
            Optional<Boolean> special = ofBuiltIn(owner, name);
            if (special.isPresent()
                    || !BuiltInTypes.nameOf(owner, machine.targets()).isEmpty()) {
                return special;
            }
        }
        Attempt raised = machine.raising().enterTry();
        Reference value = machine.attributes().find(owner, Trail.NONE, name, site);
        machine.raising().leaveTry();
        Attempt caught =
                raised.caughtBy(machine.raising().types(), Reference.to(ExceptionTypes.builtin("AttributeError")));
        machine.raising().passOn(raised);
        boolean surelyRaised = !machine.isReachable() && !caught.isEmpty();
        machine.flowTo(machine.state().join(caught.states()).branch());
        if (surelyRaised) {
            return Optional.of(false);
        }
        if (value.hasValues()) {
            boolean isOpen = value.other()
                    || !caught.isEmpty()
                    || isGuessed(Reference.to(owner), value)
                    || (owner instanceof External external && library.hasSometimes(external.path(), name));
            return isOpen ? Optional.empty() : Optional.of(true);
        }
        boolean lacks = switch (owner) {
            case External(String path)
            when path.startsWith("builtins.") && library.isFunction(path) && !BuiltInTypes.contain(path) ->
                !ClassAttributes.isDunder(name);
            case External external ->
                ((!ClassAttributes.isDunder(name) || TypeForms.PARTS.contains(name))
                                && library.lacks(external.path(), name))
                        || (machine.targets().contains(external.path()) && !name.startsWith("_"));
            case Obj.Module module -> machine.imports().lacks(module, name);
            case Obj.Namespace namespace -> !value.other() && !name.startsWith("__") && isSettled(namespace);
            case Constant _, Obj.Container _ -> library.lacks(BuiltInTypes.nameOf(owner, machine.targets()), name);
            case Obj.Instance _ ->
                !value.other()
                        && !machine.functions().escaped(owner)
                        && !machine.attributes().maySetUnseen(name);
            case Obj.ClassObject _, Obj.Function _ ->
                !value.other()
                        && (!ClassAttributes.isDunder(name)
                                || TypeForms.PARTS.contains(name)
                                || (owner instanceof Obj.Function
                                        && !OF_FUNCTIONS.contains(name)
                                        && !library.has(OBJECT, name)))
                        && machine.attributes().holds(owner, name).equals(Optional.of(false));
            case Obj.Callable made ->
                (SubscriptedTypes.isOne(made) && !value.other())
                        || library.attribute(made, name, machine).equals(Optional.of(Reference.NEVER));
            default -> false;
        };
        return lacks ? Optional.of(false) : Optional.empty();
    }

    private Optional<Boolean> ofBuiltIn(Value owner, String name) {
        String type = BuiltInTypes.nameOf(owner, machine.targets());
        return machine.library().lacks(type, name)
                ? Optional.of(false)
                : Optional.of(true).filter(_ -> machine.library().has(type, name));
    }

    /// Whether an attribute of an object of the library is taken for a method that nobody knows to be there.
    private boolean isGuessed(Reference owner, Reference attribute) {
        return owner.only().orElse(null) instanceof Obj.Callable object
                && attribute.only().orElse(null) instanceof Bound(External method, Value self)
                && self == object
                && !machine.library().knows(method.path());
    }

    private boolean isSettled(Obj.Namespace namespace) {
        return !machine.functions().escaped(namespace)
                && machine.attributes().stores().isSettled(namespace);
    }
}
