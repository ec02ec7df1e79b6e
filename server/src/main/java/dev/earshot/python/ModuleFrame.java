package dev.earshot.python;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/// The module's own block.
final class ModuleFrame extends LexicalFrame {
    private final Set<String> words = new LinkedHashSet<>();
    private Map<String, Reference> reads = new HashMap<>();
    private Map<String, Reference> writes = new HashMap<>();
    private boolean news;

    ModuleFrame(Map<String, Reference> elsewhere) {
        super(elsewhere);
    }

    /// The names of the module that have been bound to something that matters.
    Set<String> words() {
        return words;
    }

    /// Whether a function has bound a name of the module to something new since the last call.
    boolean takeNews() {
        boolean taken = news;
        news = false;
        return taken;
    }

    /// Starts to note what functions read of the module's names, and bind them to.
    void watch() {
        reads = new HashMap<>();
        writes = new HashMap<>();
    }

    Map<String, Reference> reads() {
        return reads;
    }

    Map<String, Reference> writes() {
        return writes;
    }

    @Override
    ModuleFrame module() {
        return this;
    }

    @Override
    Reference lookup(String name) {
        return ownNow(name);
    }

    @Override
    Reference lookupFromInside(String name) {
        return ownNow(name);
    }

    @Override
    Reference lookupGlobal(String name) {
        return ownNow(name);
    }

    @Override
    Reference unbound(String name) {
        return Reference.NOTHING;
    }

    @Override
    Reference seenFrom(Closure closure, String name) {
        Reference reference = ownAtAnyTime(name, closure);
        reads.put(name, reference);
        return reference;
    }

    @Override
    void store(String name, Reference reference) {
        noteWord(name, reference);
        storeOwn(name, reference);
    }

    @Override
    void storeGlobal(String name, Reference reference) {
        store(name, reference);
    }

    @Override
    void storeNonlocal(String name, Reference reference) {
        // `nonlocal` never means a module's name: CPython refuses the program.
    }

    /// A function binds a name of the module, at whatever time it is called.
    void storeFromFunction(String name, Reference reference) {
        if (!reference.isNothing()) {
            noteWord(name, reference);
            writes.merge(name, reference, Reference::or);
            news |= storeElsewhere(name, reference);
        }
    }

    private void noteWord(String name, Reference reference) {
        if (!reference.isNothing()) {
            words.add(name);
        }
    }
}
