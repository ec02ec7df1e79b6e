package dev.earshot.workspace;

import dev.earshot.python.StandardModules;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// What `sys.path` may be of the programs that one file is part of: its own folder as that of a script, or the one
/// around its outermost package; the roots of the workspace and their `src` folders, as someone sets them who runs
/// `python -m`; then the folders between, for a project in a project. The library of Python comes behind the first
/// ones, as in a real path, so that only those can hide a module of it.
/// What a file imports is looked for as the import system does it (reference manual, 5.3 to 5.5).
public final class SearchPath {
    private final ModuleTree tree;
    private final String moduleName;
    private final boolean isPackage;
    private final List<Path> first;
    private final List<Path> last;

    private SearchPath(ModuleTree tree, String moduleName, boolean isPackage, List<Path> first, List<Path> last) {
        this.tree = tree;
        this.moduleName = moduleName;
        this.isPackage = isPackage;
        this.first = first;
        this.last = last;
    }

    static SearchPath of(ModuleTree tree, Path root, Path file) {
        Path own = ModuleTree.around(file, folder -> tree.packageFile(folder).isPresent());
        Path src = root.resolve("src");
        Set<Path> first = new LinkedHashSet<>();
        first.add(own);
        first.add(root);
        first.add(src);
        Set<Path> last = new LinkedHashSet<>();
        for (Path folder = own; folder != null && folder.startsWith(root); folder = folder.getParent()) {
            last.add(folder);
            last.add(folder.resolve("src"));
        }
        for (Path other : tree.sharedRoots()) {
            last.add(other);
            last.add(other.resolve("src"));
        }
        // As a script it would find what lies beside it.
        Optional.ofNullable(file.getParent()).ifPresent(last::add);
        last.removeAll(first);
        boolean inPackage = !own.equals(file.getParent());
        Path home = inPackage ? own : file.startsWith(src) ? src : root;
        return new SearchPath(
                tree,
                name(home.relativize(file)),
                ModuleTree.isPackageFile(file),
                usable(tree, first),
                usable(tree, last));
    }

    /// Python's own library is no part of a program, also where someone looks at it: what it holds is known otherwise.
    private static List<Path> usable(ModuleTree tree, Set<Path> folders) {
        return folders.stream()
                .filter(tree::isFolder)
                .filter(folder -> !(tree.contains(folder.resolve("os.py"))
                        && tree.contains(folder.resolve("logging").resolve("config.py"))))
                .toList();
    }

    /// Whether no import can come to a file of the workspace.
    public boolean isEmpty() {
        return first.isEmpty() && last.isEmpty();
    }

    /// The name by which the file is a module of its package: relative imports in it start from there.
    public String moduleName() {
        return moduleName;
    }

    /// The module of an absolute dotted name.
    public Optional<FoundModule> find(String name) {
        String[] parts = name.split("\\.", -1);
        if (StandardModules.cannotBeShadowed(parts[0]) || List.of(parts).contains("")) {
            return Optional.empty();
        }
        Optional<FoundModule> found = regular(parts[0], first);
        if (found.isEmpty() && !StandardModules.contains(parts[0])) {
            List<Path> all = new ArrayList<>(first);
            all.addAll(last);
            found = inFolders(parts[0], all);
        }
        for (int part = 1; part < parts.length && found.isPresent(); part++) {
            found = inFolders(parts[part], found.get().folders());
        }
        return found;
    }

    /// The name of an import in the file, made absolute; nothing beyond the outermost package.
    ///
    /// @param level how many dots it begins with
    public Optional<String> absolute(int level, String name) {
        if (level == 0) {
            return name.isEmpty() ? Optional.empty() : Optional.of(name);
        }
        String base = moduleName;
        for (int up = isPackage ? 1 : 0; up < level; up++) {
            int dot = base.lastIndexOf('.');
            if (dot < 0) {
                return Optional.empty();
            }
            base = base.substring(0, dot);
        }
        return Optional.of(name.isEmpty() ? base : base + "." + name);
    }

    /// The absolute name of the module that an import names; nothing beyond the outermost package, and for what is
    /// only named in a text.
    public Optional<String> named(ImportFact fact) {
        return switch (fact) {
            case ImportFact.Whole whole -> Optional.of(whole.module());
            case ImportFact.Member member -> absolute(member.level(), member.module());
            case ImportFact.Named _ -> Optional.empty();
        };
    }

    /// The modules that something in the file's text may import, without the packages around them.
    public List<FoundModule> imported(ImportFact fact) {
        return switch (fact) {
            case ImportFact.Whole whole -> find(whole.module()).stream().toList();
            case ImportFact.Member member -> {
                Optional<String> base = absolute(member.level(), member.module());
                List<FoundModule> found = new ArrayList<>();
                base.flatMap(this::find).ifPresent(found::add);
                base.flatMap(name -> find(name + "." + member.name())).ifPresent(found::add);
                yield found;
            }
            case ImportFact.Named named -> named(named.name());
        };
    }

    /// What a text may name: a module; with a dot at its end, all of a package; with an underscore there, all modules
    /// whose names begin so.
    private List<FoundModule> named(String name) {
        int level = 0;
        while (level < name.length() && name.charAt(level) == '.') {
            level++;
        }
        String rest = name.substring(level);
        int dot = rest.lastIndexOf('.');
        String last = rest.substring(dot + 1);
        List<FoundModule> found = new ArrayList<>();
        if (!last.isEmpty()) {
            absolute(level, rest).flatMap(this::find).ifPresent(found::add);
        }
        if (last.isEmpty() || (last.endsWith("_") && last.length() > 1)) {
            Optional<String> around = absolute(level, dot < 0 ? "" : rest.substring(0, dot));
            String start = around.map(module -> module + ".").orElse("");
            List<Path> folders = around.isPresent()
                    ? around.flatMap(this::find).map(FoundModule::folders).orElse(List.of())
                    : level == 0 && !last.isEmpty() ? first : List.of();
            modulesIn(folders).stream()
                    .filter(inner -> inner.startsWith(last))
                    .flatMap(inner -> find(start + inner).stream())
                    .forEach(found::add);
        }
        return found;
    }

    /// The names of all modules right in a package.
    public Set<String> submodules(FoundModule module) {
        return modulesIn(module.folders());
    }

    private Set<String> modulesIn(List<Path> folders) {
        Set<String> names = new TreeSet<>();
        for (Path folder : folders) {
            for (Path entry : tree.entries(folder)) {
                String name = entry.getFileName().toString();
                if (!tree.isFolder(entry)) {
                    name = name.endsWith(".py") ? name.substring(0, name.length() - ".py".length()) : "";
                }
                if (!name.isEmpty() && !name.equals("__init__") && name.indexOf('.') < 0) {
                    names.add(name);
                }
            }
        }
        return names;
    }

    private Optional<FoundModule> inFolders(String name, List<Path> folders) {
        Optional<FoundModule> regular = regular(name, folders);
        if (regular.isPresent()) {
            return regular;
        }
        List<Path> portions = folders.stream()
                .map(folder -> folder.resolve(name))
                .filter(tree::isFolder)
                .toList();
        return portions.isEmpty() ? Optional.empty() : Optional.of(new FoundModule(Optional.empty(), portions));
    }

    private Optional<FoundModule> regular(String name, List<Path> folders) {
        for (Path folder : folders) {
            Path inner = folder.resolve(name);
            Optional<Path> packageFile = tree.packageFile(inner);
            if (packageFile.isPresent()) {
                return Optional.of(new FoundModule(packageFile, List.of(inner)));
            }
            Path module = folder.resolve(name + ".py");
            if (tree.contains(module)) {
                return Optional.of(new FoundModule(Optional.of(module), List.of()));
            }
        }
        return Optional.empty();
    }

    private static String name(Path relative) {
        List<String> parts = new ArrayList<>();
        for (Path part : relative) {
            parts.add(part.toString());
        }
        String last = parts.removeLast();
        if (!ModuleTree.isPackageFile(relative)) {
            int dot = last.lastIndexOf('.');
            parts.add(dot > 0 ? last.substring(0, dot) : last);
        }
        return String.join(".", parts);
    }
}
