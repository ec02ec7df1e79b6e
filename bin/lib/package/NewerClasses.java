import static java.lang.classfile.ClassFile.JAVA_6_VERSION;
import static java.lang.classfile.ClassFile.JAVA_8_VERSION;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.classfile.ClassElement;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassFile.ClassHierarchyResolverOption;
import java.lang.classfile.ClassFile.StackMapsOption;
import java.lang.classfile.ClassFileVersion;
import java.lang.classfile.ClassHierarchyResolver;
import java.lang.classfile.ClassModel;
import java.lang.classfile.ClassTransform;
import java.lang.constant.ClassDesc;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// Gives class files of Java 5 the form of Java 8, with the stack maps that this asks for.
///
///     java NewerClasses.java FOLDER
///
/// A JVM keeps no class in its record of a start that has none, and picocli's 150 take 40 ms of every start.
/// What the classes do stays as it is.
record NewerClasses(Path folder, ClassFile classFile) {
    private static final ClassTransform NEWER = ClassTransform.transformingMethodBodies(
                    (code, element) -> code.with(element))
            .andThen((builder, element) -> builder.with(newer(element)));

    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        ClassHierarchyResolver classes = ClassHierarchyResolver.ofResourceParsing(name -> open(folder, name))
                .orElse(ClassHierarchyResolver.defaultResolver())
                .cached();
        new NewerClasses(
                        folder,
                        ClassFile.of(ClassHierarchyResolverOption.of(classes), StackMapsOption.GENERATE_STACK_MAPS))
                .renew();
    }

    private void renew() throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.walk(folder)) {
            files = all.filter(file -> file.toString().endsWith(".class")).toList();
        }
        for (Path file : files) {
            ClassModel old = classFile.parse(file);
            if (old.majorVersion() <= JAVA_6_VERSION) {
                Files.write(file, classFile.transformClass(old, NEWER));
            }
        }
    }

    private static ClassElement newer(ClassElement element) {
        return element instanceof ClassFileVersion ? ClassFileVersion.of(JAVA_8_VERSION, 0) : element;
    }

    private static InputStream open(Path folder, ClassDesc name) {
        String descriptor = name.descriptorString();
        Path file = folder.resolve(descriptor.substring(1, descriptor.length() - 1) + ".class");
        try {
            return Files.exists(file) ? Files.newInputStream(file) : null;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
