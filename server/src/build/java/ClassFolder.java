import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassFile.ClassHierarchyResolverOption;
import java.lang.classfile.ClassHierarchyResolver;
import java.lang.classfile.ClassModel;
import java.lang.constant.ClassDesc;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// A folder of class files, each of which may be written anew. It does not know what is to become of them.
record ClassFolder(Path folder) {
    /// What a class is to become; nothing where it stays as it is.
    @FunctionalInterface
    interface Rewriting {
        Optional<byte[]> of(ClassModel model, ClassFile classFile);
    }

    void rewrite(Rewriting rewriting, ClassFile.Option... options) throws IOException {
        ClassHierarchyResolver classes = ClassHierarchyResolver.ofResourceParsing(this::open)
                .orElse(ClassHierarchyResolver.defaultResolver())
                .cached();
        ClassFile classFile = ClassFile.of(options).withOptions(ClassHierarchyResolverOption.of(classes));
        List<Path> files;
        try (Stream<Path> all = Files.walk(folder)) {
            files = all.filter(file -> file.toString().endsWith(".class")).toList();
        }
        for (Path file : files) {
            Optional<byte[]> rewritten = rewriting.of(classFile.parse(file), classFile);
            if (rewritten.isPresent()) {
                Files.write(file, rewritten.get());
            }
        }
    }

    private InputStream open(ClassDesc name) {
        String descriptor = name.descriptorString();
        Path file = folder.resolve(descriptor.substring(1, descriptor.length() - 1) + ".class");
        try {
            return Files.exists(file) ? Files.newInputStream(file) : null;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
