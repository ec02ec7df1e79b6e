package dev.earshot.python.machine.text;

import dev.earshot.python.constant.Format;
import dev.earshot.python.machine.Arguments;
import dev.earshot.python.machine.Bytearrays;
import dev.earshot.python.machine.Machine;
import dev.earshot.python.machine.Site;
import dev.earshot.python.machine.type.Inheritance;
import dev.earshot.python.machine.type.SubscriptedTypes;
import dev.earshot.python.value.Bound;
import dev.earshot.python.value.Cell;
import dev.earshot.python.value.Constant;
import dev.earshot.python.value.External;
import dev.earshot.python.value.Obj;
import dev.earshot.python.value.Reference;
import dev.earshot.python.value.Value;
import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.stream.Stream;

/// Objects as texts: what the methods of the program's classes give, and what values look like that have none
/// (reference manual, 3.3.1).
public final class Shown {
    private final Machine machine;
    private final ShownItems items;

    public Shown(Machine machine) {
        this.machine = machine;
        this.items = new ShownItems(this, machine);
    }

    /// Holds something where instances of a dataclass do not show their fields.
    public static Cell byIdentity(Obj.ClassObject type) {
        return Cell.attribute(type, "[shown by identity]");
    }

    /// What `str` gives, as a text where that is known.
    public Reference text(Reference object, Site site) {
        return shown(object, hasTextOfItsOwn(object) ? List.of("__str__") : List.of("__str__", "__repr__"), site)
                .orElseGet(() -> single(object)
                        .flatMap(Format::display)
                        .or(() -> bytearray(object))
                        .or(() -> new KnownValues(machine).repr(object))
                        .or(() -> items.repr(object, site))
                        .map(Reference::text)
                        .orElse(Reference.UNKNOWN));
    }

    /// What `repr` gives.
    public Reference repr(Reference object, Site site) {
        return shown(object, List.of("__repr__"), site)
                .orElseGet(() -> single(object)
                        .flatMap(Format::repr)
                        .or(() -> bytearray(object))
                        .or(() -> new KnownValues(machine).repr(object))
                        .or(() -> items.repr(object, site))
                        .map(Reference::text)
                        .orElse(Reference.UNKNOWN));
    }

    private Optional<String> bytearray(Reference object) {
        return object.only()
                .filter(Bytearrays::isOne)
                .flatMap(value -> Bytearrays.bytes(value, machine))
                .flatMap(Format::repr)
                .map(bytes -> "bytearray(" + bytes + ")");
    }

    /// Whether `str` does not ask for what `repr` gives: of members of enumerations and of texts.
    private boolean hasTextOfItsOwn(Reference object) {
        return object.only().orElse(null) instanceof Obj.Instance instance
                && (machine.classOf(instance).isEnumeration()
                        || machine.builtInBases().of(instance).orElse(null) instanceof Constant(String _));
    }

    /// A value, or the number or text that an instance of a subclass of these is.
    private Optional<Value> single(Reference object) {
        return object.only()
                .map(value -> value instanceof Obj.Instance instance
                                && machine.builtInBases().of(instance).orElse(null) instanceof Constant own
                        ? own
                        : value);
    }

    /// What a replacement field gives, as a text where that is known.
    ///
    /// @param conversion `r`, `s`, or nothing
    /// @param specification what stands behind the colon
    public Reference format(Reference object, String conversion, String specification, Site site) {
        if (!conversion.isEmpty()) {
            Reference shown = conversion.equals("r") ? repr(object, site) : text(object, site);
            return format(shown, "", specification, site);
        }
        if (object.only().orElse(null) instanceof Obj.Instance instance) {
            Reference method = machine.classAttributes().special(instance, "__format__", site);
            if (method.hasValues() && !(method.only().orElse(null) instanceof Bound(External _, Value _))) {
                return machine.calls().call(method, Arguments.of(Reference.text(specification)), site);
            }
        }
        return specification.isEmpty()
                ? text(object, site)
                : object.only()
                        .map(machine.items().keys()::plain)
                        .flatMap(value -> Format.format(value, "", specification))
                        .map(Reference::text)
                        .orElseGet(() -> {
                            machine.raising().mayFail("TypeError", "ValueError");
                            return Reference.UNKNOWN;
                        });
    }

    private Optional<Reference> shown(Reference object, List<String> methods, Site site) {
        Value value = object.only().orElse(Constant.NONE);
        if (value instanceof Obj.Callable type && SubscriptedTypes.isOne(type)) {
            return Optional.of(
                    new ShownTypes(machine).shown(type).map(Reference::text).orElse(Reference.UNKNOWN));
        }
        if (value instanceof Obj.Callable made) {
            boolean isAsked = methods.contains("__str__") && machine.library().knows(made.made() + ".__str__");
            Optional<Reference> said =
                    isAsked ? machine.library().callMethod(object, "__str__", Arguments.NONE, site) : Optional.empty();
            return said.isPresent()
                    ? said
                    : new ShownExceptions(this, machine).shown(value, methods.contains("__str__"), site);
        }
        if (value instanceof Obj.ClassObject type && type.metaclass().isPresent()) {
            return methods.stream()
                    .map(name -> machine.classAttributes().ofMetaclass(type, name, site))
                    .filter(method -> method.only().orElse(null) instanceof Bound(Obj.Function _, Value _))
                    .findFirst()
                    .map(method -> machine.calls().call(method, Arguments.NONE, site));
        }
        if (!(value instanceof Obj.Instance instance)) {
            return Optional.empty();
        }
        for (String name : methods) {
            Reference method = machine.classAttributes().special(instance, name, site);
            if (method.hasValues() && !(method.only().orElse(null) instanceof Bound(External _, Value _))) {
                Reference said = machine.calls().call(method, Arguments.NONE, site);
                if (said.only().orElse(null) instanceof Constant(Object literal) && !(literal instanceof String)) {
                    machine.raising().mayFail("TypeError");
                }
                return Optional.of(said);
            }
        }
        if (machine.classOf(instance).isEnumeration()) {
            return Optional.of(ofMember(instance, methods.contains("__str__")).orElse(Reference.UNKNOWN));
        }
        return ofFields(instance, site)
                .or(() -> new ShownExceptions(this, machine).shown(instance, methods.contains("__str__"), site));
    }

    /// A member of an enumeration; of one of texts that is no `StrEnum` each Python has its own way.
    private Optional<Reference> ofMember(Obj.Instance member, boolean text) {
        Reference value = machine.read(Cell.attribute(member, "value"));
        Optional<Value> plain =
                Optional.of(machine.items().keys().plain(member)).filter(number -> !number.equals(member));
        if (text && plain.isPresent()) {
            return inherits(machine.classOf(member), "builtins.str")
                    ? Optional.empty()
                    : plain.flatMap(Format::display).map(Reference::text);
        }
        return machine.read(Cell.attribute(member, "name"))
                .onlyText()
                .map(known -> machine.classOf(member).name() + "." + known)
                .flatMap(known -> text
                        ? Optional.of(known)
                        : value.only().flatMap(Format::repr).map(shown -> "<" + known + ": " + shown + ">"))
                .map(Reference::text);
    }

    private boolean inherits(Obj.ClassObject type, String path) {
        return Inheritance.linear(type).stream()
                .anyMatch(each -> each instanceof Obj.ClassObject own
                        && own.bases().stream().anyMatch(base -> base.values().containsKey(new External(path))));
    }

    /// An instance of a dataclass or of a named tuple, with all of its fields.
    private Optional<Reference> ofFields(Obj.Instance instance, Site site) {
        if (machine.holds(byIdentity(machine.classOf(instance)))) {
            return Optional.empty();
        }
        StringJoiner text = new StringJoiner(", ", machine.classOf(instance).name() + "(", ")");
        for (String field : machine.classOf(instance).fields()) {
            Optional<Reference> told =
                    machine.read(Cell.attribute(machine.classOf(instance), field)).values().keySet().stream()
                            .flatMap(each ->
                                    each instanceof Obj.Callable made ? made.keywords().stream() : Stream.empty())
                            .filter(option -> option.keyword().equals("repr"))
                            .map(option -> option.argument().value())
                            .findFirst();
            if (told.equals(Optional.of(Reference.to(Constant.FALSE)))) {
                continue;
            }
            Optional<String> shown = told.isEmpty()
                    ? repr(machine.read(Cell.attribute(instance, field)), site).onlyText()
                    : Optional.empty();
            if (shown.isEmpty() || Reference.isTooLong(text.length())) {
                return Optional.empty();
            }
            text.add(field + "=" + shown.get());
        }
        return machine.classOf(instance).fields().isEmpty()
                ? Optional.empty()
                : Optional.of(Reference.text(text.toString()));
    }
}
