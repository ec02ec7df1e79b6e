package dev.earshot.python.library.type;

import dev.earshot.python.StandardModules;
import dev.earshot.python.library.model.Made;
import dev.earshot.python.library.model.Models;
import dev.earshot.python.machine.Arguments;
import dev.earshot.python.machine.Machine;
import dev.earshot.python.machine.Site;
import dev.earshot.python.machine.outside.BuiltInTypes;
import dev.earshot.python.machine.statement.ClassCreation;
import dev.earshot.python.machine.subscript.MappingItems;
import dev.earshot.python.value.Cell;
import dev.earshot.python.value.Constant;
import dev.earshot.python.value.External;
import dev.earshot.python.value.Obj;
import dev.earshot.python.value.Reference;
import dev.earshot.python.value.Value;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Classes that are made by calls and not by statements: `type(name, bases, dict)`, `types.new_class`, and what a
/// metaclass does with them. It does not know what classes have.
final class NewClasses {
    private NewClasses() {}

    static void addTo(Models models) {
        models.function("builtins.type", (arguments, site) -> type(arguments, true, site));
        models.function("builtins.type.__new__", NewClasses::ofMetaclass);
        models.function("types.new_class", NewClasses::withBody);
    }

    /// `type(x)`, or a class made of a name, bases and a dict.
    ///
    /// @param isComplete whether nobody but `type` makes the class
    static Reference type(Arguments arguments, boolean isComplete, Site site) {
        int count = arguments.positional().size();
        if (count != 1 && count != 3 && !arguments.openPositional()) {
            return site.machine().raising().fail("TypeError");
        }
        if (count == 1) {
            Reference object = arguments.value(0, "object");
            return object.only()
                    .flatMap(value -> value instanceof Obj.Callable made
                            ? site.machine().library().doubles().typeOf(made, site.machine())
                            : Optional.empty())
                    .or(() ->
                            object.only().flatMap(value -> typeOf(value, site)).map(Reference::to))
                    .orElseGet(() -> site.machine().attributes().load(object, "__class__", site));
        }
        String name = arguments.value(0, "name").onlyText().orElse("type");
        Obj.ClassObject type = site.context()
                .object(site.call(), "class " + name, Obj.ClassObject.class, () -> new Obj.ClassObject(name));
        Machine machine = site.machine();
        type.inherit(machine.items().each(arguments.value(1, "bases")).orElse(List.of(Reference.UNKNOWN)));
        Reference names = new MappingItems(machine).taken(arguments.value(2, "dict"), site);
        if (names.only().orElse(Constant.NONE) instanceof Obj.Container dict) {
            for (String key : dict.names()) {
                machine.write(Cell.attribute(type, key), machine.read(Cell.entry(dict, key)));
            }
        }
        if (machine.items().each(names).isEmpty()) {
            machine.attributes().stores().storeAny(Reference.to(type), Reference.NEVER);
        }
        return isComplete ? ClassCreation.made(type, arguments.keywords(), site) : Reference.to(type);
    }

    private static Optional<External> typeOf(Value value, Site site) {
        Machine machine = site.machine();
        boolean module = value instanceof Obj.Module
                || (value instanceof External(String path)
                        && (StandardModules.isEverywhere(path)
                                || (machine.targets().leadsTo(path)
                                        && !machine.targets().contains(path))));
        if (module) {
            return Optional.of(new External("types.ModuleType"));
        }
        return value instanceof Obj.Callable made
                        && machine.library()
                                .isException(made.made(), made.made())
                                .isPresent()
                ? Optional.of(new External(made.made()))
                : BuiltInTypes.of(value, machine.targets());
    }

    /// `type.__new__(metaclass, name, bases, namespace)`: where the names are those of a class's block, that class.
    private static Reference ofMetaclass(Arguments arguments, Site site) {
        return arguments.value(3, "dict").only().orElse(Constant.NONE) instanceof Obj.View names
                        && names.of() instanceof Obj.ClassObject type
                ? Reference.to(type)
                : type(arguments.after(1), false, site);
    }

    /// `types.new_class(name, bases, kwds, exec_body)`: a function fills the names of the class.
    private static Reference withBody(Arguments arguments, Site site) {
        Machine machine = site.machine();
        Reference keywords = given(arguments, 2, "kwds").orElse(Reference.NEVER);
        Optional<List<Obj.Named>> named =
                keywords.hasValues() ? machine.items().keywords(keywords) : Optional.of(List.of());
        if (named.isEmpty()
                || named.get().stream().anyMatch(each -> each.keyword().equals("metaclass"))) {
            arguments.all().forEach(machine::escape);
            return Reference.UNKNOWN;
        }
        Reference names =
                Reference.to(machine.items().emptyDict(Made.container(Obj.Container.Kind.DICT, "names", site)));
        given(arguments, 3, "exec_body").ifPresent(body -> machine.calls().call(body, Arguments.of(names), site));
        Reference bases = given(arguments, 1, "bases").orElseGet(() -> Made.tuple(List.of(), site));
        List<Obj.Passed> made = Stream.of(arguments.value(0, "name"), bases, names)
                .map(Obj.Passed::unwritten)
                .toList();
        return type(new Arguments(made, named.get(), false, false), true, site);
    }

    private static Optional<Reference> given(Arguments arguments, int position, String keyword) {
        return arguments
                .at(position, keyword)
                .map(Obj.Passed::value)
                .filter(value -> !value.equals(Reference.to(Constant.NONE)));
    }
}
