import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.classfile.ClassBuilder;
import java.lang.classfile.ClassElement;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassFile.ClassHierarchyResolverOption;
import java.lang.classfile.ClassHierarchyResolver;
import java.lang.classfile.ClassModel;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.MethodModel;
import java.lang.classfile.MethodTransform;
import java.lang.constant.ClassDesc;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// Writes out in class files what javac leaves to the JVM: how a `switch` over types chooses, and what `equals` and
/// `hashCode` of records do.
///
///     java PlainClasses.java FOLDER
///
/// A JVM makes a class or a chain of handles of each when it first comes there, keeps none of them in its record of a
/// start, and does not compile the chains well: a scan takes a tenth longer for it. What the classes do stays as it is.
record PlainClasses(Path folder, ClassFile classFile) {
    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        ClassHierarchyResolver classes = ClassHierarchyResolver.ofResourceParsing(name -> open(folder, name))
                .orElse(ClassHierarchyResolver.defaultResolver())
                .cached();
        new PlainClasses(folder, ClassFile.of(ClassHierarchyResolverOption.of(classes))).writeOut();
    }

    private void writeOut() throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.walk(folder)) {
            files = all.filter(file -> file.toString().endsWith(".class")).toList();
        }
        for (Path file : files) {
            ClassModel model = classFile.parse(file);
            TypeSwitches switches = new TypeSwitches(model);
            RecordMethods methods = new RecordMethods(model);
            if (model.methods().stream().anyMatch(method -> methods.isLeft(method) || switches.areIn(method))) {
                Files.write(file, classFile.transformClass(model, plain(switches, methods)));
            }
        }
    }

    private static ClassTransform plain(TypeSwitches switches, RecordMethods methods) {
        return new ClassTransform() {
            @Override
            public void accept(ClassBuilder builder, ClassElement element) {
                if (element instanceof MethodModel method && methods.isLeft(method)) {
                    methods.writeOut(method, builder);
                } else if (element instanceof MethodModel method && switches.areIn(method)) {
                    builder.transformMethod(method, MethodTransform.transformingCode(switches::replace));
                } else {
                    builder.with(element);
                }
            }

            @Override
            public void atEnd(ClassBuilder builder) {
                switches.writeOut(builder);
            }
        };
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
