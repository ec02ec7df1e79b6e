package dev.earshot.python.machine;

import dev.earshot.python.StandardModules;
import dev.earshot.python.Targets;
import dev.earshot.python.code.Context;
import dev.earshot.python.code.Frame;
import dev.earshot.python.code.LocalNames;
import dev.earshot.python.machine.exception.ExceptionTypes;
import dev.earshot.python.machine.outside.ModuleFinder;
import dev.earshot.python.relevance.Wants;
import dev.earshot.python.state.State;
import dev.earshot.python.value.Cell;
import dev.earshot.python.value.Constant;
import dev.earshot.python.value.External;
import dev.earshot.python.value.Obj;
import dev.earshot.python.value.Place;
import dev.earshot.python.value.Reference;
import dev.earshot.python.value.Trail;
import dev.earshot.syntax.ast.Alias;
import dev.earshot.syntax.ast.Stmt;
import dev.earshot.syntax.ast.Suite;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// The import system (reference manual, 5): modules of the workspace are run where they are first imported, as
/// CPython does; of modules outside only the path is known. It is long since all forms of an import come to the
/// same modules, which nothing else is to load.
public final class Imports {
    /// The name of the module that Python was told to run.
    private static final String MAIN = "__main__";

    /// Where a program can replace modules.
    public static final External SYS_MODULES = new External("sys.modules");

    private final Machine machine;
    private final ModuleFinder finder;
    private final Map<Obj.Module, String> documentation = new HashMap<>();
    private final LinkedHashMap<String, Obj.Module> loaded = new LinkedHashMap<>();
    private final Map<String, Boolean> packages = new LinkedHashMap<>();
    private final Map<Obj.Module, Predicate<String>> doubtful = new HashMap<>();
    private final Map<Obj.Module, ModuleFinder.Completeness> completeness = new HashMap<>();
    /// The modules outside the workspace that were imported.
    private final Set<String> imported = new HashSet<>();

    private final Set<Object> annotationsDeferred = new HashSet<>();
    private final Map<String, Written> written = new HashMap<>();
    private boolean unknownStar;
    private final Map<Obj.Module, Set<Obj.Module>> takenOver = new HashMap<>();

    /// A module that is written in Python for the library.
    ///
    /// @param context is its own, so that what it defines is the same wherever it is first asked for
    private record Written(Obj.Module module, List<Suite> suites, Context context) {}

    Imports(Machine machine, ModuleFinder finder) {
        this.machine = machine;
        this.finder = finder;
    }

    /// What a name of a module holds, as far as no statement that is not run may have changed that.
    Reference doubted(Obj.Module module, String name, Reference held) {
        boolean isDoubtful = held.hasValues()
                && doubtful.containsKey(module)
                && machine.conditions().mayBeState(module, name, held)
                && doubtful.get(module).test(name);
        return isDoubtful ? held.or(Reference.UNKNOWN) : held;
    }

    /// Whether a module surely has no such name now, where none was found: it may come to have it further down.
    boolean lacks(Obj.Module module, String name) {
        return !name.startsWith("__")
                && completeness.containsKey(module)
                && !unknownStar
                && machine.attributes().stores().isSettled(module)
                && !machine.functions().escaped(module)
                && !machine.functions().mayRebind(module, name)
                && Stream.of(name, "__getattr__")
                        .allMatch(each ->
                                machine.read(Cell.attribute(module, each)).equals(Reference.UNBOUND)
                                        && completeness.get(module).bindsAllOf(each));
    }

    /// Whether all names that a module has by now are known. Where they are not, they are wanted.
    public boolean areNamesKnown(Obj.Module module) {
        machine.wants().want(module, Wants.ALL);
        return completeness.containsKey(module) && completeness.get(module).isWhole() && !unknownStar;
    }

    /// Whether all modules that have been run so far are run with all of their statements.
    public boolean areWhole() {
        return completeness.values().stream().allMatch(ModuleFinder.Completeness::isWhole);
    }

    /// Whether a star import may have brought any name.
    boolean hasUnknownStar() {
        return unknownStar;
    }

    /// What stands at the beginning of a module as its docstring, as far as it is run.
    public Optional<String> documentation(Obj.Module module) {
        return Optional.ofNullable(documentation.get(module));
    }

    /// The module that the program starts with.
    public Obj.Module main() {
        return loaded.firstEntry().getValue();
    }

    /// The modules of the workspace that have been run, by name.
    public Map<String, Obj.Module> loaded() {
        return loaded;
    }

    /// The modules outside the workspace that have been imported, in the order of their names.
    public List<String> imported() {
        return imported.stream().sorted().toList();
    }

    /// This module, and those that have taken over all names of it by `from … import *`, one from the other.
    public Set<Obj.Module> withAllNamesOf(Obj.Module module) {
        Set<Obj.Module> found = new LinkedHashSet<>();
        Deque<Obj.Module> open = new ArrayDeque<>(Set.of(module));
        while (!open.isEmpty()) {
            Obj.Module next = open.remove();
            if (found.add(next)) {
                open.addAll(takenOver.getOrDefault(next, Set.of()));
            }
        }
        return found;
    }

    /// Whether `from __future__ import annotations` has been seen in the module around a block.
    public boolean annotationsDeferred(Frame frame) {
        return annotationsDeferred.contains(frame.module().owner());
    }

    /// Runs a module's statements in a module object of its own.
    public Obj.Module load(ModuleFinder.Source source) {
        Obj.Module module = new Obj.Module(source.name());
        loaded.put(source.name(), module);
        packages.put(source.name(), source.isPackage());
        boolean isMain = loaded.size() == 1;
        machine.write(Cell.attribute(module, "__name__"), Reference.text(isMain ? MAIN : source.name()));
        machine.write(Cell.attribute(module, "__package__"), packageOf(source, isMain));
        execute(source, module);
        return module;
    }

    /// What a module is told to be its package: itself, if it is one (reference manual, 5.4.1). A file in a package is
    /// taken to be run as a module of it.
    private static Reference packageOf(ModuleFinder.Source source, boolean isMain) {
        String name = source.name();
        String around = source.isPackage() ? name : name.substring(0, Math.max(name.lastIndexOf('.'), 0));
        return isMain && around.isEmpty() ? Reference.to(Constant.NONE) : Reference.text(around);
    }

    /// A module of the library that is written in Python, run where the flow has not come by it yet. It is none of
    /// those of the workspace, and nobody sees what is called in it.
    ///
    /// @param text gives its text
    public Obj.Module written(String name, Supplier<String> text) {
        Written known = written.computeIfAbsent(
                name,
                _ -> new Written(new Obj.Module(name), machine.places().readUnseen(text.get()), Context.outermost()));
        Cell itsName = Cell.attribute(known.module(), "__name__");
        if (machine.isReachable() && !machine.read(itsName).equals(Reference.text(name))) {
            machine.write(itsName, Reference.text(name));
            Frame frame = Frame.ofModule(known.module());
            known.suites().forEach(suite -> machine.code().run(suite, frame, known.context()));
        }
        return known.module();
    }

    /// Runs a module's statements once more, in the module object that it has.
    public void reload(Obj.Module module) {
        finder.find(module.name()).ifPresent(source -> execute(source, module));
    }

    private void execute(ModuleFinder.Source source, Obj.Module module) {
        machine.relevance().expect(source.expected());
        doubtful.put(module, source.doubtful());
        completeness.put(module, source.completeness());
        if (!source.completeness().isWhole()) {
            machine.library().leaveSight(machine);
        }
        Frame frame = Frame.ofModule(module);
        source.suites().stream()
                .findFirst()
                .flatMap(first -> Stmt.documentation(first.body()))
                .ifPresent(text -> documentation.put(module, text));
        for (Suite suite : source.suites()) {
            State before = machine.fork();
            machine.effort().startPiece();
            machine.code().run(suite, frame, machine.context());
            if (suite.broken()) {
                // What a broken piece does to the flow is a guess: it may as well do nothing.
                machine.flowTo(before.branch().join(machine.state()));
            }
            if (suite.endsCell() && !machine.state().isReachable()) {
                machine.flowTo(before.branch());
            }
            if (!machine.state().isReachable()) {
                machine.endedAt(before);
                break;
            }
        }
    }

    /// The module of an absolute name, as `importlib.import_module` gives it.
    public Reference module(String name, Site site) {
        return module(name, Trail.imported(site.callee(), name));
    }

    /// The name of a relative import, made absolute; nothing beyond the outermost package.
    public Optional<String> absolute(String name, int level, Frame frame) {
        if (level == 0) {
            return Optional.of(name);
        }
        String base = ((Obj.Module) frame.module().owner()).name();
        for (int up = packages.getOrDefault(base, false) ? 1 : 0; up < level; up++) {
            int dot = base.lastIndexOf('.');
            if (dot < 0) {
                return Optional.empty();
            }
            base = base.substring(0, dot);
        }
        return Optional.of(name.isEmpty() ? base : base + "." + name);
    }

    Optional<Reference> submodule(Obj.Module module, String name) {
        return workspaceModule(module.name() + "." + name).map(Reference::to);
    }

    public void run(Stmt.Import imported, Frame frame, Suite suite) {
        for (Alias alias : imported.names()) {
            String bound = LocalNames.boundBy(alias);
            Trail trail = Trail.imported(new Place(suite, alias.range()), bound);
            Reference whole = alias.asName().isPresent() && imported(alias.name())
                    ? Reference.to(new External(Targets.canonical(alias.name())), trail)
                    : module(alias.name(), trail);
            boolean first = alias.asName().isEmpty() && !bound.equals(alias.name());
            machine.names().store(frame, bound, first ? module(bound, trail) : whole);
        }
    }

    public void run(Stmt.ImportFrom imported, Frame frame, Suite suite, Site site) {
        Optional<String> module = absolute(imported.module(), imported.level(), frame);
        for (Alias alias : imported.names()) {
            Place place = new Place(suite, alias.range());
            if (imported.module().equals("__future__") && alias.name().equals("annotations")) {
                annotationsDeferred.add(frame.module().owner());
            }
            if (alias.name().equals("*")) {
                module.ifPresent(name -> star(name, place, frame));
                continue;
            }
            String bound = LocalNames.boundBy(alias);
            Trail trail = Trail.imported(place, bound);
            Reference value =
                    module.map(name -> member(name, alias.name(), trail, site)).orElse(Reference.UNKNOWN);
            machine.names().store(frame, bound, value);
        }
    }

    /// Whether a module outside the workspace is an attribute of its package, since it has been imported before: as
    /// such it is bound to another name, whatever was put in its place since.
    private boolean imported(String name) {
        return name.indexOf('.') > 0 && imported.contains(name);
    }

    private static boolean isStandard(String name) {
        return StandardModules.contains(name.substring(0, (name + ".").indexOf('.')));
    }

    private Reference module(String name, Trail trail) {
        Reference replaced = machine.read(Cell.entry(SYS_MODULES, name));
        if (replaced.only().equals(Optional.of(Constant.NONE))) {
            return machine.raising().fail("ModuleNotFoundError");
        }
        if (!replaced.unbound()) {
            return replaced;
        }
        Optional<Obj.Module> own = workspaceModule(name);
        if (own.isPresent()) {
            return inPlaceOf(own.get(), name, trail);
        }
        if (finder.hides(name)) {
            machine.library().leaveSight(machine);
            return Reference.UNKNOWN;
        }
        External external = new External(Targets.canonical(name));
        if (machine.library().knows(external.path())
                || machine.targets().leadsTo(external.path())
                || StandardModules.isEverywhere(external.path())) {
            imported.add(name);
            return Reference.to(external, trail);
        }
        machine.raising().mayRaise(Reference.to(ExceptionTypes.builtin("ModuleNotFoundError")));
        if (!isStandard(name)) {
            machine.library().leaveSight(machine);
        }
        return Reference.UNKNOWN;
    }

    /// Whether something that matters is imported by the name of a module that there is not: whoever imports it may be
    /// any module.
    public boolean putsOthersInPlace() {
        return machine.relevance().everMattering().keySet().stream()
                .anyMatch(cell -> cell.owner().equals(SYS_MODULES)
                        && cell.itemText()
                                .filter(name -> !loaded.containsKey(name)
                                        && !machine.library().knows(name)
                                        && !name.equals(MAIN))
                                .isPresent());
    }

    /// Puts something in the place of a module.
    void put(Obj.Module module, Reference other) {
        machine.write(place(module), other);
        machine.notePatch();
    }

    private Cell place(Obj.Module module) {
        return Cell.entry(SYS_MODULES, module == main() ? MAIN : module.name());
    }

    /// What a module has put in its own place.
    public Reference putInPlaceOf(Obj.Module module) {
        return machine.read(place(module)).bound();
    }

    /// What is imported by the name of a module, which may have put something else in its own place while it was run.
    private Reference inPlaceOf(Obj.Module module, String name, Trail trail) {
        Reference put = machine.read(Cell.entry(SYS_MODULES, name));
        return put.unbound() ? put.bound().or(Reference.to(module, trail)) : put;
    }

    private Reference member(String module, String name, Trail trail, Site site) {
        Reference from = module(module, trail);
        if (from.only().orElse(null) instanceof External external
                && machine.library().lacks(external.path(), name)
                && !machine.holds(Cell.attribute(external, name))) {
            return machine.names().miss(name, "ImportError");
        }
        if (machine.raising().isGuarded()
                && from.only().orElse(null) instanceof Obj.Module own
                && machine.attributes().find(own, Trail.NONE, name, site).equals(Reference.UNKNOWN)
                && lacks(own, name)) {
            return machine.names().miss(name, "ImportError");
        }
        if (from.only().orElse(null) instanceof External external
                && !machine.library().has(external.path(), name)
                && !machine.library().knows(external.member(name).path())
                && !machine.targets().leadsTo(external.member(name).path())) {
            machine.raising().mayFail("ImportError");
        }
        Reference member = machine.attributes().load(from, name, site);
        return member.withTrails(old -> old.steps().isEmpty() ? trail : old);
    }

    private void star(String name, Place place, Frame frame) {
        Optional<Obj.Module> own = workspaceModule(name);
        if (own.isPresent()) {
            starOf(own.get(), frame);
            return;
        }
        boolean hidden = finder.hides(name);
        unknownStar |= hidden || !machine.targets().leadsTo(name);
        if (hidden || !isStandard(name)) {
            machine.library().leaveSight(machine);
        }
        if (hidden) {
            return;
        }
        machine.library().publicNames(name).forEach((member, value) -> {
            machine.reach(value);
            machine.names().store(frame, member, Reference.to(value, Trail.imported(place, member)));
        });
    }

    private void starOf(Obj.Module module, Frame frame) {
        takenOver.computeIfAbsent(module, _ -> new LinkedHashSet<>()).add((Obj.Module)
                frame.module().owner());
        Optional<java.util.List<Reference>> all = machine.items().each(machine.read(Cell.attribute(module, "__all__")));
        machine.wants().want(module, "__all__");
        if (all.isPresent()) {
            for (Reference each : all.get()) {
                each.onlyText()
                        .ifPresent(
                                name -> machine.names().store(frame, name, machine.read(Cell.attribute(module, name))));
            }
            return;
        }
        machine.state().branch().forEach((cell, reference) -> {
            if (cell.owner() == module && !cell.isItem() && !cell.key().startsWith("_")) {
                machine.names().store(frame, cell.key(), reference);
            }
        });
    }

    /// A module of the workspace, run if it has not been yet, and its packages before it.
    private Optional<Obj.Module> workspaceModule(String name) {
        Obj.Module known = name.equals(MAIN) ? main() : loaded.get(name);
        if (known != null) {
            return Optional.of(known);
        }
        Optional<ModuleFinder.Source> source = finder.find(name);
        if (source.isEmpty()) {
            return Optional.empty();
        }
        int dot = name.lastIndexOf('.');
        Optional<Obj.Module> parent = dot < 0 ? Optional.empty() : workspaceModule(name.substring(0, dot));
        Obj.Module again = loaded.get(name);
        Obj.Module module = again != null ? again : load(source.get());
        // When it has been loaded, it is an attribute of its package, whatever that was before.
        parent.filter(_ -> again == null)
                .ifPresent(owner -> machine.write(
                        Cell.attribute(owner, name.substring(dot + 1)), inPlaceOf(module, name, Trail.NONE)));
        return Optional.of(module);
    }
}
