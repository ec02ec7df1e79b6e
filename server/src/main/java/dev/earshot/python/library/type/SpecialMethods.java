package dev.earshot.python.library.type;

import dev.earshot.python.constant.Kinds;
import dev.earshot.python.machine.Arguments;
import dev.earshot.python.machine.Site;
import dev.earshot.python.value.Constant;
import dev.earshot.python.value.Obj;
import dev.earshot.python.value.Reference;
import dev.earshot.python.value.Value;
import java.util.Optional;

/// Methods of objects by which built-in functions ask them (reference manual, 3.3).
final class SpecialMethods {
    private SpecialMethods() {}

    /// Whether a value is an object of the program, or of a type of the library that is not built in.
    static boolean mayHave(Value value) {
        return value instanceof Obj.Instance
                || (value instanceof Constant(Object literal)
                        && Kinds.of(literal).isPresent());
    }

    /// What an object of the program or of the library answers; nothing where it is neither, or has no such method that
    /// is known.
    static Optional<Reference> ask(Reference object, String method, Site site) {
        return object.only()
                .filter(SpecialMethods::mayHave)
                .map(value -> site.machine().classAttributes().special(value, method, site))
                .filter(Reference::hasValues)
                .map(own -> site.machine().calls().call(own, Arguments.NONE, site));
    }
}
