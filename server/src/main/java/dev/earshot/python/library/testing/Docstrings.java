package dev.earshot.python.library.testing;

import dev.earshot.python.code.Frame;
import dev.earshot.python.machine.Machine;
import dev.earshot.python.machine.Site;
import dev.earshot.python.value.Bound;
import dev.earshot.python.value.Cell;
import dev.earshot.python.value.Obj;
import dev.earshot.python.value.Reference;
import dev.earshot.python.value.Value;
import dev.earshot.syntax.ast.Stmt;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// What stands in the docstrings of a module, of its functions and classes and of what is in these, by the names by
/// which `doctest` orders them. It does not read the examples.
public final class Docstrings {
    private static final String OF_CLASS = "[documentation]";
    private static final String HOME = "[defined in]";

    private final Site site;
    private final Machine machine;
    private final Map<String, String> found = new TreeMap<>();
    private boolean areAll = true;

    Docstrings(Site site) {
        this.site = site;
        this.machine = site.machine();
    }

    /// A class has been defined.
    public static void defined(Obj.ClassObject type, Stmt.ClassDef definition, Site site) {
        Machine machine = site.machine();
        machine.write(Cell.attribute(type, HOME), Reference.to(site.module()));
        machine.write(
                Cell.attribute(type, OF_CLASS),
                Stmt.documentation(definition.body()).map(Reference::literal).orElse(Reference.UNBOUND));
    }

    /// Whether there are no others.
    boolean areAll() {
        return areAll;
    }

    /// Those that were found.
    Map<String, String> found() {
        return found;
    }

    /// Looks through a module.
    Docstrings of(Obj.Module module) {
        areAll &= machine.imports().areNamesKnown(module);
        String name =
                machine.read(Cell.attribute(module, "__name__")).onlyText().orElse(module.name());
        machine.imports().documentation(module).ifPresent(text -> found.put(name, text));
        machine.attributesOf(module).forEach((attribute, value) -> {
            if (value.only().isEmpty()) {
                areAll = false;
            }
            if (attribute.equals("__test__") && value.only().orElse(null) instanceof Obj.Container dict) {
                ofTests(name, dict, module);
            } else {
                value.values().keySet().forEach(each -> of(name + "." + attribute, each, module));
            }
        });
        return this;
    }

    /// What a module names itself as tests.
    private void ofTests(String name, Obj.Container tests, Obj.Module module) {
        for (String key : tests.names()) {
            Reference held = machine.read(Cell.entry(tests, key)).bound();
            String full = name + ".__test__." + key;
            held.onlyText().ifPresent(text -> found.put(full, text));
            held.only().ifPresent(each -> of(full, each, module));
        }
    }

    /// What an object itself says, and nothing in it.
    Optional<String> ofItself(Value object) {
        return switch (object) {
            case Obj.Module module -> machine.imports().documentation(module);
            case Obj.ClassObject type ->
                machine.read(Cell.attribute(type, OF_CLASS)).onlyText();
            default -> documentation(object);
        };
    }

    /// Looks through one object.
    Docstrings of(Value object) {
        return switch (object) {
            case Obj.Module module -> of(module);
            case Obj.ClassObject type -> {
                ofClass(type.name(), type, home(type));
                yield this;
            }
            default -> {
                documentation(object).ifPresent(text -> found.put("object", text));
                yield this;
            }
        };
    }

    /// The module that a class, or a function, is defined in.
    Optional<Obj.Module> home(Value object) {
        return switch (object) {
            case Obj.Function function
            when function.home() instanceof Frame home ->
                Optional.of((Obj.Module) home.module().owner());
            case Obj.ClassObject type ->
                machine.read(Cell.attribute(type, HOME)).only().map(Obj.Module.class::cast);
            default -> Optional.empty();
        };
    }

    private void of(String name, Value object, Obj.Module module) {
        switch (object) {
            case Obj.ClassObject type -> {
                if (home(type).filter(home -> home == module).isPresent()) {
                    ofClass(name, type, Optional.of(module));
                }
            }
            case Obj.Function function
            when function.home() instanceof Frame home && home.module().owner() == module ->
                documentation(function).ifPresent(text -> found.put(name, text));
            case Obj.Callable around ->
                around.positional().stream()
                        .findFirst()
                        .flatMap(given -> given.value().only())
                        .filter(Obj.Function.class::isInstance)
                        .ifPresent(function -> of(name, function, module));
            default -> {}
        }
    }

    private void ofClass(String name, Obj.ClassObject type, Optional<Obj.Module> module) {
        machine.read(Cell.attribute(type, OF_CLASS)).onlyText().ifPresent(text -> found.put(name, text));
        machine.attributesOf((Value) type).forEach((attribute, value) -> {
            for (Value each : value.values().keySet()) {
                Value member = each instanceof Obj.Descriptor descriptor
                        ? descriptor.function().only().orElse(each)
                        : each;
                module.ifPresent(home -> of(name + "." + attribute, member, home));
            }
        });
    }

    private Optional<String> documentation(Value object) {
        return switch (object) {
            case Obj.Function function ->
                machine.attributes()
                        .load(Reference.to(function), "__doc__", site)
                        .onlyText();
            case Bound(Value function, Value _) -> documentation(function);
            default -> Reference.to(object).onlyText();
        };
    }
}
