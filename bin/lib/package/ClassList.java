import java.io.IOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.constantpool.ClassEntry;
import java.lang.classfile.constantpool.InvokeDynamicEntry;
import java.lang.classfile.constantpool.MemberRefEntry;
import java.lang.classfile.constantpool.PoolEntry;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/// Makes one list of classes, of which a record of the start is made, from those that JVMs wrote in some sessions.
///
///     java ClassList.java FOLDER LIST...
///
/// The folder holds the run-time's classes, a folder for each module. The list depends on what the sessions did, and
/// not on which thread of theirs came first:
///
/// - It is sorted.
/// - Which parts of `java.util.concurrent` were loaded depends on who had to wait: where one part of a class is there,
///   all are.
/// - Which constants of a class were resolved depends on how far each thread had come when the session ended: all are to
///   be, which also saves a quarter of the start. Only call sites are not, since each makes a class of its own: they
///   are taken as the sessions had them.
final class ClassList {
    private static final String CONCURRENT = "java/util/concurrent/";

    private final Map<String, Path> files = new HashMap<>();
    private final SortedSet<String> classes = new TreeSet<>();
    private final SortedSet<String> lambdas = new TreeSet<>();
    private final Map<String, Set<Integer>> resolved = new HashMap<>();

    public static void main(String[] arguments) throws IOException {
        ClassList list = new ClassList();
        list.findFiles(Path.of(arguments[0]));
        for (String session : List.of(arguments).subList(1, arguments.length)) {
            Files.readAllLines(Path.of(session)).forEach(list::read);
        }
        list.addParts();
        System.out.print(String.join("\n", list.lines()) + "\n");
    }

    private void findFiles(Path image) throws IOException {
        try (Stream<Path> all = Files.walk(image)) {
            all.filter(file -> file.toString().endsWith(".class")).forEach(file -> {
                Path inModule = file.subpath(image.getNameCount() + 1, file.getNameCount());
                String name = inModule.toString().replace('\\', '/');
                files.put(name.substring(0, name.length() - ".class".length()), file);
            });
        }
    }

    private void read(String line) {
        String[] words = line.split(" ");
        switch (words[0]) {
            case "#" -> {}
            case "@cp" -> {
                Set<Integer> constants = resolved.computeIfAbsent(words[1], name -> new TreeSet<>());
                Stream.of(words).skip(2).map(Integer::valueOf).forEach(constants::add);
            }
            case "@lambda-proxy", "@lambda-form-invoker" -> lambdas.add(line);
            default -> classes.add(words[0]);
        }
    }

    private void addParts() {
        Set<String> touched = new TreeSet<>();
        for (String name : classes) {
            if (name.startsWith(CONCURRENT)) {
                touched.add(outermost(name));
            }
        }
        for (String name : files.keySet()) {
            if (touched.contains(outermost(name))) {
                classes.add(name);
            }
        }
    }

    private static String outermost(String name) {
        return name.replaceFirst("\\$.*", "");
    }

    private List<String> lines() throws IOException {
        List<String> lines = new ArrayList<>(classes);
        lines.addAll(lambdas);
        for (String name : classes) {
            if (files.containsKey(name)) {
                lines.add(constants(name));
            }
        }
        return lines;
    }

    private String constants(String name) throws IOException {
        Set<Integer> run = resolved.getOrDefault(name, Set.of());
        StringBuilder line = new StringBuilder("@cp ").append(name);
        for (PoolEntry constant : ClassFile.of().parse(files.get(name)).constantPool()) {
            boolean isTaken =
                    switch (constant) {
                        case ClassEntry _, MemberRefEntry _ -> true;
                        case InvokeDynamicEntry _ -> run.contains(constant.index());
                        default -> false;
                    };
            if (isTaken) {
                line.append(' ').append(constant.index());
            }
        }
        return line.toString();
    }
}
