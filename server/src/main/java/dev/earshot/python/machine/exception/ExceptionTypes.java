package dev.earshot.python.machine.exception;

import dev.earshot.python.machine.outside.KnownLibrary;
import dev.earshot.python.machine.type.Inheritance;
import dev.earshot.python.value.External;
import dev.earshot.python.value.Obj;
import dev.earshot.python.value.Reference;
import dev.earshot.python.value.Value;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// Which handler gets which exception (reference manual, 8.4).
public final class ExceptionTypes {
    private static final External EXCEPTION = new External("builtins.Exception");
    private static final External BASE_EXCEPTION = new External("builtins.BaseException");

    private final KnownLibrary library;
    private final Function<Reference, Optional<List<Reference>>> items;

    /// @param items gives the items of a tuple of types, where they are known
    public ExceptionTypes(KnownLibrary library, Function<Reference, Optional<List<Reference>>> items) {
        this.library = library;
        this.items = items;
    }

    public enum Match {
        YES,
        NO,
        MAYBE
    }

    /// One of Python's own exceptions by its name, or one of the library by its path.
    public static External builtin(String name) {
        return new External(name.indexOf('.') < 0 ? "builtins." + name : name);
    }

    /// Whether a handler of the type gets whatever a program raises.
    boolean catchesAll(Reference type) {
        return type.values().containsKey(EXCEPTION) || type.values().containsKey(BASE_EXCEPTION);
    }

    /// The class of an exception.
    public Reference typeOf(Reference exception) {
        Reference types = exception.other() ? Reference.UNKNOWN : Reference.NEVER;
        for (Value value : exception.values().keySet()) {
            types = types.or(
                    switch (value) {
                        case Obj.Instance instance -> Reference.to(instance.original());
                        case Obj.ClassObject type -> Reference.to(type);
                        case Obj.Callable made -> Reference.to(new External(made.made()));
                        case External external -> Reference.to(external);
                        default -> Reference.UNKNOWN;
                    });
        }
        return types;
    }

    /// Whether a handler of the type gets the exception, which is one or its class.
    Match match(Value exception, Reference type) {
        Match match = type.other() ? Match.MAYBE : Match.NO;
        boolean only = type.values().size() == 1;
        for (Value each : type.values().keySet()) {
            Match one = each instanceof Obj.Container tuple ? matchAny(exception, tuple) : matchOne(exception, each);
            if (one == Match.YES && only) {
                return Match.YES;
            }
            match = one == Match.NO ? match : Match.MAYBE;
        }
        return match;
    }

    private Match matchAny(Value exception, Obj.Container types) {
        Optional<List<Reference>> each = items.apply(Reference.to(types));
        Match match = each.isPresent() ? Match.NO : Match.MAYBE;
        for (Reference type : each.orElse(List.of())) {
            Match one = match(exception, type);
            if (one == Match.YES) {
                return Match.YES;
            }
            match = one == Match.NO ? match : Match.MAYBE;
        }
        return match;
    }

    private Match matchOne(Value exception, Value type) {
        return switch (exception) {
            case Obj.Instance instance -> matchClass(instance.original(), type);
            case Obj.ClassObject raised -> matchClass(raised, type);
            case External raised -> matchLibrary(raised.path(), type);
            case Obj.Callable made -> matchLibrary(made.made(), type);
            default -> Match.MAYBE;
        };
    }

    private Match matchClass(Obj.ClassObject raised, Value type) {
        Match match = Match.NO;
        for (Value ancestor : Inheritance.linear(raised)) {
            Match one = ancestor.equals(type)
                    ? Match.YES
                    : switch (ancestor) {
                        case Obj.ClassObject _ -> Match.NO;
                        case External external -> matchLibrary(external.path(), type);
                        default -> Match.MAYBE;
                    };
            if (one == Match.YES) {
                return Match.YES;
            }
            match = one == Match.NO ? match : Match.MAYBE;
        }
        return match;
    }

    private Match matchLibrary(String raised, Value type) {
        if (!(type instanceof External handled)) {
            return type instanceof Obj.ClassObject ? Match.NO : Match.MAYBE;
        }
        return library.isException(raised, handled.path())
                .map(is -> is ? Match.YES : Match.NO)
                .orElse(Match.MAYBE);
    }
}
