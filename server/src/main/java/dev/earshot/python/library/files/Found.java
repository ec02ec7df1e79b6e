package dev.earshot.python.library.files;

import dev.earshot.python.constant.PathName;
import dev.earshot.python.library.model.Made;
import dev.earshot.python.library.model.Models;
import dev.earshot.python.machine.Arguments;
import dev.earshot.python.machine.Machine;
import dev.earshot.python.machine.Site;
import dev.earshot.python.value.Constant;
import dev.earshot.python.value.Obj;
import dev.earshot.python.value.Obj.Container.Kind;
import dev.earshot.python.value.Reference;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/// What is found in folders that a program has made itself: all that lies there, or what a pattern wants. It does not
/// know in which order.
final class Found {
    private static final Pattern MAGIC = Pattern.compile("[*?\\[]");

    private Found() {}

    static void addTo(Models models) {
        models.function(
                "os.listdir",
                (arguments, site) -> made(
                        Kind.LIST,
                        Disk.path(arguments.value(0, "path"))
                                .flatMap(path -> Disk.in(path, site.machine()))
                                .map(all -> all.stream()
                                        .map(path -> Reference.text(name(path)))
                                        .toList()),
                        missing(arguments.value(0, "path"), site),
                        site));
        models.function("pathlib.Path.iterdir", (arguments, site) -> paths(arguments, "*", site));
        models.function(
                "pathlib.Path.glob",
                (arguments, site) -> paths(
                        arguments, arguments.value(1, "pattern").onlyText().orElse("["), site));
        models.function(
                "pathlib.Path.rglob",
                (arguments, site) -> paths(
                        arguments,
                        arguments
                                .value(1, "pattern")
                                .onlyText()
                                .map("**/"::concat)
                                .orElse("["),
                        site));
        models.function("glob.glob", (arguments, site) -> globbed(Kind.LIST, arguments, site));
        models.function("glob.iglob", (arguments, site) -> globbed(Kind.ITERATOR, arguments, site));
        models.function("os.walk", Found::walk);
    }

    static Reference object(String path) {
        return Reference.to(new Constant(new PathName("pathlib.Path", path)));
    }

    private static String name(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /// Whether a folder that is looked into surely is not there.
    private static boolean missing(Reference folder, Site site) {
        return Disk.path(folder)
                .flatMap(path -> Disk.exists(path, site.machine()))
                .equals(Optional.of(false));
    }

    private static Reference made(Kind kind, Optional<List<Reference>> found, boolean isMissing, Site site) {
        Machine machine = site.machine();
        if (isMissing) {
            return machine.raising().fail("FileNotFoundError");
        }
        if (found.isEmpty()) {
            machine.raising().mayRaise(Reference.UNKNOWN);
            return Reference.UNKNOWN;
        }
        return Reference.to(machine.items().inSomeOrder(Made.container(kind, site), found.get()));
    }

    private static Reference paths(Arguments arguments, String pattern, Site site) {
        Optional<String> folder = Disk.path(arguments.value(0, "self"));
        boolean isMissing = pattern.equals("*") && missing(arguments.value(0, "self"), site);
        return made(
                Kind.ITERATOR,
                folder.flatMap(path -> matching(path, pattern, true, site.machine()))
                        .map(all -> all.stream().map(Found::object).toList()),
                isMissing,
                site);
    }

    /// What lies in a folder, and in those within, and is wanted by a pattern.
    ///
    /// @param hidden whether a wildcard stands for a dot at the beginning as well
    private static Optional<List<String>> matching(String folder, String pattern, boolean hidden, Machine machine) {
        if (pattern.contains("[") || pattern.endsWith("**") || pattern.contains("..")) {
            return Optional.empty();
        }
        boolean isDeep = pattern.contains("**/");
        StringBuilder expression = new StringBuilder();
        for (String part : pattern.split("/", -1)) {
            String start = !hidden && part.matches("[*?].*") ? "(?!\\.)" : "";
            expression.append(
                    part.equals("**")
                            ? "(?:[^/]+/)*"
                            : start
                                    + Pattern.quote(part)
                                            .replace("*", "\\E[^/]*\\Q")
                                            .replace("?", "\\E[^/]\\Q")
                                    + "/");
        }
        Pattern wanted = Pattern.compile(expression.toString(), Pattern.DOTALL);
        Optional<List<String>> all =
                isDeep || pattern.contains("/") ? Disk.within(folder, machine) : Disk.in(folder, machine);
        return all.map(each -> each.stream()
                .filter(path -> wanted.matcher(path.substring(folder.length() + 1) + "/")
                        .matches())
                .toList());
    }

    /// What `glob.glob` finds, each as the pattern begins.
    private static Reference globbed(Kind kind, Arguments arguments, Site site) {
        boolean isPlain = arguments.positional().size() == 1
                && !arguments.openKeywords()
                && arguments.keywords().stream()
                        .allMatch(each -> each.keyword().equals("recursive")
                                && each.argument().value().equals(Reference.to(Constant.TRUE)));
        Optional<String> pattern = arguments
                .value(0, "pathname")
                .onlyText()
                .filter(text -> isPlain
                        && MAGIC.matcher(text).find()
                        && (!text.contains("**") || !arguments.keywords().isEmpty()));
        String written = pattern.orElse("");
        int slash = written.isEmpty()
                ? -1
                : written.lastIndexOf(
                        '/',
                        MAGIC.matcher(written)
                                .results()
                                .findFirst()
                                .orElseThrow()
                                .start());
        String folder = written.substring(0, Math.max(0, slash));
        Optional<List<Reference>> found = Optional.of(folder)
                .filter(path -> !path.isEmpty())
                .flatMap(path -> Disk.path(Reference.text(path)))
                .flatMap(path -> matching(path, written.substring(slash + 1), false, site.machine())
                        .map(all -> all.stream()
                                .map(each -> Reference.text(folder + each.substring(path.length())))
                                .toList()));
        return made(kind, found, false, site);
    }

    /// Who is given the folders of a folder may take some of them out: these are not entered.
    private static Reference walk(Arguments arguments, Site site) {
        Reference top = arguments.value(0, "top");
        Optional<String> path = Disk.path(top);
        if (arguments.all().size() != 1
                || path.isEmpty()
                || Disk.in(path.get(), site.machine()).isEmpty()) {
            site.machine().raising().mayRaise(Reference.UNKNOWN);
            return Reference.UNKNOWN;
        }
        String written = top.onlyText().map(text -> text.replaceFirst("/$", "")).orElse(path.get());
        return Made.lazily(arguments, site, each -> enter(written, path.get(), 0, each, site));
    }

    private static void enter(String written, String path, int depth, Consumer<Reference> each, Site site) {
        Machine machine = site.machine();
        Optional<List<String>> all = Disk.in(path, machine);
        Optional<List<String>> folders = all.flatMap(found -> folders(found, machine));
        if (folders.isEmpty() || !machine.isReachable()) {
            machine.maybe(() -> each.accept(Reference.UNKNOWN));
            return;
        }
        List<String> files = all.get().stream()
                .filter(found -> !folders.get().contains(found))
                .toList();
        Obj.Container dirs = Made.container(Kind.LIST, "folders of " + path, site);
        machine.items().inSomeOrder(dirs, names(folders.get()));
        Obj.Container others = Made.container(Kind.LIST, "files of " + path, site);
        machine.items().inSomeOrder(others, names(files));
        Obj.Container row = Made.container(Kind.TUPLE, "row of " + path, site);
        each.accept(Reference.to(machine.items()
                .sequence(row, List.of(Reference.text(written), Reference.to(dirs), Reference.to(others)))));
        Optional<List<String>> left = machine.items().texts(Reference.to(dirs));
        if (left.isPresent() && left.get().size() < 2) {
            left.get().forEach(name -> enter(written + "/" + name, path + "/" + name, depth + 1, each, site));
        } else {
            machine.maybe(() -> each.accept(Reference.UNKNOWN));
        }
    }

    private static List<Reference> names(List<String> paths) {
        return paths.stream().map(path -> Reference.text(name(path))).toList();
    }

    private static Optional<List<String>> folders(List<String> paths, Machine machine) {
        boolean known =
                paths.stream().allMatch(path -> Disk.isFolder(path, machine).isPresent());
        return Optional.of(paths.stream()
                        .filter(path -> Disk.isFolder(path, machine).orElse(false))
                        .toList())
                .filter(_ -> known);
    }
}
