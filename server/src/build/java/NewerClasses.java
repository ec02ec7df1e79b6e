import static java.lang.classfile.ClassFile.JAVA_6_VERSION;
import static java.lang.classfile.ClassFile.JAVA_8_VERSION;

import java.io.IOException;
import java.lang.classfile.ClassElement;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassFile.StackMapsOption;
import java.lang.classfile.ClassFileVersion;
import java.lang.classfile.ClassModel;
import java.lang.classfile.ClassTransform;
import java.nio.file.Path;
import java.util.Optional;

/// Gives class files of Java 5 the form of Java 8, with the stack maps that this asks for.
///
///     java NewerClasses.java FOLDER
///
/// A JVM keeps no class in its record of a start that has none, and picocli's 150 take 40 ms of every start.
/// What the classes do stays as it is.
final class NewerClasses {
    private static final ClassTransform NEWER = ClassTransform.transformingMethodBodies(
                    (code, element) -> code.with(element))
            .andThen((builder, element) -> builder.with(newer(element)));

    private NewerClasses() {}

    public static void main(String[] arguments) throws IOException {
        new ClassFolder(Path.of(arguments[0])).rewrite(NewerClasses::renewed, StackMapsOption.GENERATE_STACK_MAPS);
    }

    private static Optional<byte[]> renewed(ClassModel old, ClassFile classFile) {
        return old.majorVersion() <= JAVA_6_VERSION
                ? Optional.of(classFile.transformClass(old, NEWER))
                : Optional.empty();
    }

    private static ClassElement newer(ClassElement element) {
        return element instanceof ClassFileVersion ? ClassFileVersion.of(JAVA_8_VERSION, 0) : element;
    }
}
