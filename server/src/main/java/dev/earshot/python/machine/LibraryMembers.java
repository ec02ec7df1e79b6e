package dev.earshot.python.machine;

import dev.earshot.python.StandardModules;
import dev.earshot.python.Targets;
import dev.earshot.python.machine.outside.BuiltInTypes;
import dev.earshot.python.value.Bound;
import dev.earshot.python.value.Cell;
import dev.earshot.python.value.External;
import dev.earshot.python.value.Reference;
import dev.earshot.python.value.Trail;
import java.util.Map;
import java.util.Optional;

/// Attributes of modules outside the workspace, and of their members, as far as no program has set them.
final class LibraryMembers {
    /// Types that bear other names than those by which they are imported.
    private static final Map<String, String> NAMES_OF_KINDS =
            Map.of("types.ModuleType", "module", "types.FunctionType", "function", "types.MethodType", "method");

    private final Machine machine;

    LibraryMembers(Machine machine) {
        this.machine = machine;
    }

    Reference load(External owner, Trail trail, String name) {
        switch (name) {
            case "__dict__" -> {
                return Reference.to(machine.view(owner), trail);
            }
            case "__getattribute__" -> {
                External own = new External(owner.path() + "." + name);
                return Reference.to(
                        machine.library().knows(own.path()) ? own : new Bound(new External("builtins.getattr"), owner));
            }
            case "__call__" -> {
                if (machine.targets().contains(owner.path())) {
                    return Reference.to(owner, trail);
                }
            }
            case "__module__" -> {
                if (machine.targets().contains(owner.path())) {
                    return Reference.text(owner.path().substring(0, owner.path().lastIndexOf('.')));
                }
            }
            case "__name__", "__qualname__" -> {
                Optional<String> own = nameOf(owner.path());
                if (own.isPresent()) {
                    return Reference.text(own.get());
                }
            }
            case "__class__" -> {
                if (StandardModules.isEverywhere(owner.path())) {
                    return Reference.to(new External("types.ModuleType"));
                }
            }
            default -> {}
        }
        Cell cell = Cell.attribute(owner, name);
        if (machine.holds(cell) && machine.read(cell).equals(Reference.UNBOUND)) {
            return Reference.NEVER; // it was deleted
        }
        String path = owner.path() + "." + name;
        Library library = machine.library();
        External member = new External(Targets.canonical(path));
        Optional<Reference> constant = library.constant(member.path()).or(() -> library.member(member.path(), machine));
        if (constant.isPresent()) {
            return constant.get();
        }
        machine.reach(member);
        return library.knows(member.path()) || machine.targets().leadsTo(member.path())
                ? Reference.to(member, trail)
                : Reference.UNKNOWN;
    }

    /// Whether it is the name of a module, a function or a type, which is known.
    boolean isName(External owner, String name) {
        return (name.equals("__name__") || name.equals("__qualname__"))
                && nameOf(owner.path()).isPresent();
    }

    /// What a module, a function or a type calls itself, where that is known.
    private Optional<String> nameOf(String path) {
        String last = path.substring(path.lastIndexOf('.') + 1);
        boolean isModule = StandardModules.isEverywhere(path)
                || (machine.targets().leadsTo(path) && !machine.targets().contains(path));
        if (isModule) {
            return Optional.of(path);
        }
        boolean known = machine.library().isException(path, path).isPresent()
                || machine.targets().contains(path)
                || machine.library().isFunction(path)
                || BuiltInTypes.contain(path);
        return Optional.ofNullable(NAMES_OF_KINDS.get(path))
                .or(() -> Optional.of(last).filter(_ -> known));
    }
}
