import java.io.IOException;
import java.lang.classfile.ClassBuilder;
import java.lang.classfile.ClassElement;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.MethodModel;
import java.lang.classfile.MethodTransform;
import java.nio.file.Path;
import java.util.Optional;

/// Writes out in class files what javac leaves to the JVM: how a `switch` over types chooses, and what `equals` and
/// `hashCode` of records do.
///
///     java PlainClasses.java FOLDER
///
/// A JVM makes a class or a chain of handles of each when it first comes there, keeps none of them in its record of a
/// start, and does not compile the chains well: a scan takes a tenth longer for it. What the classes do stays as it is.
final class PlainClasses {
    private PlainClasses() {}

    public static void main(String[] arguments) throws IOException {
        new ClassFolder(Path.of(arguments[0])).rewrite(PlainClasses::writtenOut);
    }

    private static Optional<byte[]> writtenOut(ClassModel model, ClassFile classFile) {
        TypeSwitches switches = new TypeSwitches(model);
        RecordMethods methods = new RecordMethods(model);
        return model.methods().stream().anyMatch(method -> methods.isLeft(method) || switches.areIn(method))
                ? Optional.of(classFile.transformClass(model, plain(switches, methods)))
                : Optional.empty();
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
}
