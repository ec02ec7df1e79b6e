package dev.earshot.python.library.reflection;

import dev.earshot.python.library.model.Made;
import dev.earshot.python.library.model.Models;
import dev.earshot.python.machine.Arguments;
import dev.earshot.python.machine.Machine;
import dev.earshot.python.machine.Site;
import dev.earshot.python.machine.subscript.Subscripts;
import dev.earshot.python.value.Constant;
import dev.earshot.python.value.External;
import dev.earshot.python.value.Obj;
import dev.earshot.python.value.Reference;
import dev.earshot.python.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/// Modules by their names: `importlib.import_module`, `__import__`, `sys.modules` and the like.
final class ModulesByName {
    private ModulesByName() {}

    static void addTo(Models models) {
        models.function("builtins.__import__", ModulesByName::dunderImport);
        models.function("importlib.import_module", ModulesByName::importModule);
        models.function("importlib.reload", ModulesByName::reload);
        models.function("sys.modules.get", ModulesByName::loadedModule);
        models.function("sys.modules.items", (_, site) -> known(site, (name, module) -> row(name, module, site)));
        models.function("sys.modules.values", (_, site) -> known(site, (_, module) -> module));
        models.function("sys.modules.update", ModulesByName::putModules);
        models.function("sys.modules.pop", ModulesByName::takeModule);
        models.function("importlib.__import__", ModulesByName::dunderImport);
        models.function("pkgutil.resolve_name", ModulesByName::resolveName);
    }

    private static Reference loadedModule(Arguments arguments, Site site) {
        Optional<String> name = arguments.value(0, "key").onlyText();
        Reference module =
                name.map(text -> site.machine().imports().module(text, site)).orElse(Reference.UNKNOWN);
        return module.hasValues()
                ? module
                : module.or(arguments.at(1, "default").map(Obj.Passed::value).orElse(Reference.to(Constant.NONE)));
    }

    /// What stands there for the modules that lead to a target and were imported, among others that are not known.
    private static Reference known(Site site, BiFunction<String, Reference, Reference> shown) {
        Machine machine = site.machine();
        Reference all = Reference.UNKNOWN;
        for (String name : machine.imports().imported()) {
            if (machine.targets().leadsTo(name)) {
                all = all.or(shown.apply(name, machine.imports().module(name, site)));
            }
        }
        return Made.unordered(Obj.Container.Kind.LIST, all, site);
    }

    private static Reference row(String name, Reference module, Site site) {
        Obj.Container row = Made.container(Obj.Container.Kind.TUPLE, "module " + name, site);
        return Reference.to(site.machine().items().sequence(row, List.of(Reference.text(name), module)));
    }

    /// `sys.modules.update(…)`: what is put there is what is imported from then on.
    private static Reference putModules(Arguments arguments, Site site) {
        Machine machine = site.machine();
        List<Obj.Named> modules = new ArrayList<>(arguments.keywords());
        arguments
                .at(0)
                .flatMap(given -> machine.items().keywords(given.value()))
                .ifPresent(modules::addAll);
        for (Obj.Named each : modules) {
            new Subscripts(machine)
                    .store(
                            Reference.to(new External("sys.modules")),
                            Reference.text(each.keyword()),
                            each.argument().value(),
                            site);
        }
        return Reference.to(Constant.NONE);
    }

    /// `sys.modules.pop(name)`: what was put there is imported no more.
    private static Reference takeModule(Arguments arguments, Site site) {
        Reference module = loadedModule(arguments, site);
        new Subscripts(site.machine()).delete(Reference.to(new External("sys.modules")), arguments.value(0, "key"));
        return module;
    }

    /// Loading a module again undoes what was done to its attributes; one of the workspace is run once more.
    private static Reference reload(Arguments arguments, Site site) {
        Reference module = arguments.value(0, "module");
        switch (module.only().orElse(Constant.NONE)) {
            case External external -> site.machine().forgetAttributes(external);
            case Obj.Module own -> site.machine().imports().reload(own);
            default -> {}
        }
        return module;
    }

    private static Reference dunderImport(Arguments arguments, Site site) {
        Optional<String> name = arguments.value(0, "name").onlyText();
        if (name.isEmpty()) {
            site.machine().raising().mayRaise(Reference.UNKNOWN);
            site.machine().library().leaveSight(site.machine());
            return Reference.UNKNOWN;
        }
        Reference fromList = arguments.at(3, "fromlist").map(Obj.Passed::value).orElse(Reference.NEVER);
        boolean hasFromList = site.machine()
                .items()
                .each(fromList)
                .map(list -> !list.isEmpty())
                .orElse(fromList.other());
        int dot = name.get().indexOf('.');
        Reference whole = site.machine().imports().module(name.get(), site);
        return hasFromList || dot < 0
                ? whole
                : site.machine().imports().module(name.get().substring(0, dot), site);
    }

    private static Reference importModule(Arguments arguments, Site site) {
        Reference modules = Reference.NEVER;
        Reference names = arguments.value(0, "name");
        for (Value each : names.values().keySet()) {
            if (each instanceof Constant constant && constant.text().isPresent()) {
                modules = modules.or(importModule(constant.text().get(), arguments, site));
            }
        }
        if (names.other()) {
            site.machine().raising().mayFail("ModuleNotFoundError");
            site.machine().library().leaveSight(site.machine());
        }
        return names.other() ? modules.or(Reference.UNKNOWN) : modules;
    }

    private static Reference importModule(String name, Arguments arguments, Site site) {
        int level = 0;
        while (level < name.length() && name.charAt(level) == '.') {
            level++;
        }
        if (level == 0) {
            return site.machine().imports().module(name, site);
        }
        String relative = name.substring(level);
        Optional<String> base = arguments.value(1, "package").onlyText();
        String from = base.orElse("");
        for (int up = 1; up < level; up++) {
            int dot = from.lastIndexOf('.');
            from = dot < 0 ? "" : from.substring(0, dot);
        }
        return base.isPresent()
                ? site.machine().imports().module(from.isEmpty() ? relative : from + "." + relative, site)
                : Reference.UNKNOWN;
    }

    private static Reference resolveName(Arguments arguments, Site site) {
        Optional<String> name = arguments.value(0, "name").onlyText();
        if (name.isEmpty()) {
            return Reference.UNKNOWN;
        }
        int colon = name.get().indexOf(':');
        String path = name.get().replace(':', '.');
        int dot = path.indexOf('.');
        Reference value = site.machine()
                .imports()
                .module(colon >= 0 ? path.substring(0, colon) : path.substring(0, dot < 0 ? path.length() : dot), site);
        String rest = colon >= 0 ? path.substring(colon + 1) : dot < 0 ? "" : path.substring(dot + 1);
        return Reflection.dotted(value, rest, site);
    }
}
