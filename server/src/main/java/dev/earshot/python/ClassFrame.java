package dev.earshot.python;

/// The block of a class definition, which runs with the block around it. Functions inside it do not
/// see its names.
final class ClassFrame extends Frame {
    private final Frame around;
    private final LocalNames names;

    ClassFrame(Frame around, LocalNames names) {
        this.around = around;
        this.names = names;
    }

    @Override
    LexicalFrame home() {
        return around.home();
    }

    @Override
    Reference lookup(String name) {
        return state().get(name).orElseGet(() -> unbound(name));
    }

    @Override
    Reference lookupFromInside(String name) {
        return around.lookupFromInside(name);
    }

    @Override
    Reference lookupGlobal(String name) {
        return around.lookupGlobal(name);
    }

    /// A name that the class binds somewhere, but has not yet, is the module's, not that of a
    /// function around the class.
    @Override
    Reference unbound(String name) {
        return names.isLocal(name) || names.isGlobal(name) ? around.lookupGlobal(name) : around.lookupFromInside(name);
    }

    @Override
    void store(String name, Reference reference) {
        if (names.isGlobal(name)) {
            around.storeGlobal(name, reference);
        } else if (names.isNonlocal(name)) {
            around.bind(name, reference);
        } else {
            state().put(name, reference);
        }
    }

    @Override
    void unbind(String name) {
        if (names.isLocal(name)) {
            state().remove(name);
        } else {
            store(name, Reference.NOTHING);
        }
    }

    @Override
    void storeGlobal(String name, Reference reference) {
        around.storeGlobal(name, reference);
    }
}
