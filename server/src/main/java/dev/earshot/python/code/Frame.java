package dev.earshot.python.code;

import dev.earshot.python.value.Obj;
import dev.earshot.python.value.Scope;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The names of one code block that is being run: which are its own, and where others are looked for
/// (reference manual, 4.2.2). It does not hold what they refer to.
public final class Frame implements Scope {
    private final Kind kind;
    private final Object owner;
    private final LocalNames names;
    private final @Nullable Frame around;
    private final Optional<Obj.Function> function;

    private Frame(
            Kind kind,
            @Nullable Object owner,
            LocalNames names,
            @Nullable Frame around,
            Optional<Obj.Function> function) {
        this.kind = kind;
        this.owner = owner == null ? this : owner;
        this.names = names;
        this.around = around;
        this.function = function;
    }

    public static Frame ofModule(Obj.Module module) {
        return new Frame(Kind.MODULE, module, LocalNames.none(), null, Optional.empty());
    }

    public static Frame ofClass(Obj.ClassObject type, LocalNames names, Frame around) {
        return new Frame(Kind.CLASS, type, names, around, Optional.empty());
    }

    public static Frame ofFunction(Obj.Function function, LocalNames names) {
        return new Frame(Kind.FUNCTION, null, names, (Frame) function.home(), Optional.of(function));
    }

    public static Frame ofComprehension(LocalNames names, Frame around) {
        return new Frame(Kind.COMPREHENSION, null, names, around, Optional.empty());
    }

    public enum Kind {
        MODULE,
        CLASS,
        FUNCTION,
        COMPREHENSION
    }

    public Kind kind() {
        return kind;
    }

    /// Whose cells hold the names: a class's names are its attributes, a module's are the module's.
    public Object owner() {
        return owner;
    }

    public LocalNames names() {
        return names;
    }

    /// The block that this one stands in; itself for a module.
    public Frame around() {
        return around == null ? this : around;
    }

    public Frame module() {
        return around == null ? this : around.module();
    }

    /// The block whose names a function defined here sees: classes are passed over.
    public Frame lexical() {
        return kind == Kind.CLASS ? around().lexical() : this;
    }

    /// The function whose block this is, or that it stands in.
    public Optional<Obj.Function> function() {
        return function.isPresent() || around == null ? function : around.function();
    }

    public boolean isOwn(String name) {
        return kind == Kind.MODULE || names.isLocal(name);
    }
}
