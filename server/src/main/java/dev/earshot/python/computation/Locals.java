package dev.earshot.python.computation;

import dev.earshot.python.code.LocalNames;
import dev.earshot.python.constant.Unsettled;
import dev.earshot.python.value.Obj;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The names of one block that is being computed, with what they are bound to.
final class Locals {
    private final Map<String, Object> names = new HashMap<>();
    private final LocalNames own;
    private final @Nullable Locals around;
    private final Obj.Function function;
    private final List<Object> yielded = new ArrayList<>();

    /// @param own the names that the block binds
    /// @param function the function of the program in which the block stands
    Locals(LocalNames own, @Nullable Locals around, Obj.Function function) {
        this.own = own;
        this.around = around;
        this.function = function;
    }

    /// A block inside this one.
    Locals inner(LocalNames bound) {
        return new Locals(bound, this, function);
    }

    /// What a generator has yielded so far.
    List<Object> yielded() {
        return yielded;
    }

    /// Whether it is inside another one.
    boolean isInner() {
        return around != null;
    }

    Object load(String name, Computation computation) {
        Object value = names.get(name);
        if (value != null) {
            return value;
        }
        if (own.isLocal(name)) {
            throw new Unsettled(); // it is not bound yet
        }
        return around == null ? computation.loadAround(function, name) : around.load(name, computation);
    }

    void store(String name, Object value) {
        if (own.isNonlocal(name) && around != null) {
            around.store(name, value);
        } else {
            names.put(name, value);
        }
    }
}
