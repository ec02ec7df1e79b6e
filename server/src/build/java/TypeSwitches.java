import java.lang.classfile.ClassBuilder;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.CodeElement;
import java.lang.classfile.Label;
import java.lang.classfile.MethodModel;
import java.lang.classfile.instruction.InvokeDynamicInstruction;
import java.lang.constant.ClassDesc;
import java.lang.constant.MethodTypeDesc;
import java.lang.reflect.AccessFlag;
import java.util.ArrayList;
import java.util.List;

/// How each `switch` over types of one class chooses, as a method of that class: what
/// `java.lang.runtime.SwitchBootstraps` makes of it. A `switch` that has other labels too is left alone.
final class TypeSwitches {
    private final ClassDesc owner;
    private final boolean isInterface;
    private final List<Choice> choices = new ArrayList<>();

    /// @param type takes what is looked at and the number of the label to begin with, gives that of the label
    private record Choice(String name, MethodTypeDesc type, List<ClassDesc> labels) {}

    TypeSwitches(ClassModel model) {
        owner = model.thisClass().asSymbol();
        isInterface = model.flags().has(AccessFlag.INTERFACE);
    }

    boolean areIn(MethodModel method) {
        return method.code().stream().flatMap(code -> code.elementStream()).anyMatch(TypeSwitches::isOne);
    }

    private static boolean isOne(CodeElement element) {
        return element instanceof InvokeDynamicInstruction site
                && site.bootstrapMethod().methodName().equals("typeSwitch")
                && site.bootstrapArgs().stream()
                        .allMatch(label -> label instanceof ClassDesc type && !type.isPrimitive());
    }

    void replace(CodeBuilder code, CodeElement element) {
        if (isOne(element)) {
            InvokeDynamicInstruction site = (InvokeDynamicInstruction) element;
            List<ClassDesc> labels =
                    site.bootstrapArgs().stream().map(ClassDesc.class::cast).toList();
            Choice choice = new Choice("typeSwitch$" + choices.size(), site.typeSymbol(), labels);
            choices.add(choice);
            code.invokestatic(owner, choice.name(), choice.type(), isInterface);
        } else {
            code.with(element);
        }
    }

    void writeOut(ClassBuilder builder) {
        int flags = ClassFile.ACC_PRIVATE | ClassFile.ACC_STATIC | ClassFile.ACC_SYNTHETIC;
        choices.forEach(
                choice -> builder.withMethodBody(choice.name(), choice.type(), flags, code -> writeOut(choice, code)));
    }

    private static void writeOut(Choice choice, CodeBuilder code) {
        Label something = code.newLabel();
        code.aload(0).ifnonnull(something).iconst_m1().ireturn().labelBinding(something);
        int number = 0;
        for (ClassDesc label : choice.labels()) {
            Label next = code.newLabel();
            code.iload(1).loadConstant(number).if_icmpgt(next);
            code.aload(0).instanceOf(label).ifeq(next);
            code.loadConstant(number).ireturn().labelBinding(next);
            number++;
        }
        code.loadConstant(number).ireturn();
    }
}
