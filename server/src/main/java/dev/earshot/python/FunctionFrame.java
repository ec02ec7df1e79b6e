package dev.earshot.python;

import java.util.Map;

/// The block of a function or lambda.
final class FunctionFrame extends LexicalFrame {
    private final Closure closure;
    private final LocalNames names;
    private boolean news;

    FunctionFrame(Closure closure, LocalNames names, Map<String, Reference> elsewhere) {
        super(elsewhere);
        this.closure = closure;
        this.names = names;
    }

    /// Whether a function inside has bound a name of this one to something new.
    boolean hasNews() {
        return news;
    }

    @Override
    ModuleFrame module() {
        return closure.home().module();
    }

    @Override
    Reference lookup(String name) {
        return names.isLocal(name) ? ownNow(name) : state().get(name).orElseGet(() -> unbound(name));
    }

    @Override
    Reference lookupFromInside(String name) {
        return lookup(name);
    }

    @Override
    Reference lookupGlobal(String name) {
        return closure.home() instanceof FunctionFrame outer
                ? outer.lookupGlobal(name)
                : closure.home().seenFrom(closure, name);
    }

    @Override
    Reference unbound(String name) {
        if (names.isLocal(name)) {
            return Reference.NOTHING;
        }
        if (names.isGlobal(name)) {
            return lookupGlobal(name);
        }
        Reference comprehended = closure.comprehended().get(name);
        return comprehended != null ? comprehended : closure.home().seenFrom(closure, name);
    }

    @Override
    Reference seenFrom(Closure inner, String name) {
        return names.isLocal(name) ? ownAtAnyTime(name, inner) : unbound(name);
    }

    @Override
    void store(String name, Reference reference) {
        if (names.isGlobal(name)) {
            module().storeFromFunction(name, reference);
            state().put(name, reference);
        } else if (names.isNonlocal(name)) {
            closure.home().storeNonlocal(name, reference);
            state().put(name, reference);
        } else {
            storeOwn(name, reference);
        }
    }

    @Override
    void storeGlobal(String name, Reference reference) {
        module().storeFromFunction(name, reference);
    }

    @Override
    void storeNonlocal(String name, Reference reference) {
        if (names.isLocal(name)) {
            if (!reference.isNothing()) {
                news |= storeElsewhere(name, reference);
            }
        } else {
            closure.home().storeNonlocal(name, reference);
        }
    }
}
