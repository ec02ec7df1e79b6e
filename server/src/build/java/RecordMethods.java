import static java.lang.constant.ConstantDescs.CD_Object;
import static java.lang.constant.ConstantDescs.CD_boolean;
import static java.lang.constant.ConstantDescs.CD_int;

import java.lang.classfile.Attributes;
import java.lang.classfile.ClassBuilder;
import java.lang.classfile.ClassModel;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.Label;
import java.lang.classfile.MethodModel;
import java.lang.classfile.TypeKind;
import java.lang.classfile.attribute.RecordComponentInfo;
import java.lang.classfile.instruction.InvokeDynamicInstruction;
import java.lang.constant.ClassDesc;
import java.lang.constant.MethodTypeDesc;
import java.util.List;
import java.util.Locale;

/// What `equals` and `hashCode` of a record do where it does not say so itself: as `java.lang.runtime.ObjectMethods`
/// makes them.
final class RecordMethods {
    private static final ClassDesc OBJECTS = ClassDesc.of("java.util.Objects");

    private final ClassDesc owner;
    private final List<RecordComponentInfo> components;

    RecordMethods(ClassModel model) {
        owner = model.thisClass().asSymbol();
        components = model.findAttribute(Attributes.record())
                .map(record -> record.components())
                .orElse(List.of());
    }

    /// Whether the method is one of the two, and left to the JVM.
    boolean isLeft(MethodModel method) {
        return (method.methodName().equalsString("hashCode")
                        || method.methodName().equalsString("equals"))
                && method.code().stream()
                        .flatMap(code -> code.elementStream())
                        .anyMatch(element -> element instanceof InvokeDynamicInstruction site
                                && site.bootstrapMethod().owner().displayName().equals("ObjectMethods"));
    }

    void writeOut(MethodModel method, ClassBuilder builder) {
        boolean isHash = method.methodName().equalsString("hashCode");
        builder.withMethodBody(
                method.methodName(),
                method.methodType(),
                method.flags().flagsMask(),
                isHash ? this::writeHashCode : this::writeEquals);
    }

    private void writeHashCode(CodeBuilder code) {
        code.iconst_0();
        for (RecordComponentInfo component : components) {
            code.bipush(31).imul();
            ClassDesc type = get(component, 0, code);
            code.invokestatic(
                    type.isPrimitive() ? box(type) : OBJECTS,
                    "hashCode",
                    MethodTypeDesc.of(CD_int, type.isPrimitive() ? type : CD_Object));
            code.iadd();
        }
        code.ireturn();
    }

    private void writeEquals(CodeBuilder code) {
        Label another = code.newLabel();
        Label no = code.newLabel();
        code.aload(0).aload(1).if_acmpne(another).iconst_1().ireturn().labelBinding(another);
        code.aload(1).instanceOf(owner).ifeq(no).aload(1).checkcast(owner).astore(2);
        for (RecordComponentInfo component : components) {
            get(component, 0, code);
            ClassDesc type = get(component, 2, code);
            if (!type.isPrimitive()) {
                code.invokestatic(OBJECTS, "equals", MethodTypeDesc.of(CD_boolean, CD_Object, CD_Object))
                        .ifeq(no);
            } else if (TypeKind.from(type).asLoadable() == TypeKind.INT) {
                code.if_icmpne(no);
            } else {
                code.invokestatic(box(type), "compare", MethodTypeDesc.of(CD_int, type, type))
                        .ifne(no);
            }
        }
        code.iconst_1().ireturn().labelBinding(no).iconst_0().ireturn();
    }

    /// Puts a component of the record in a local variable on the stack, and tells its type.
    private ClassDesc get(RecordComponentInfo component, int variable, CodeBuilder code) {
        code.aload(variable).getfield(owner, component.name().stringValue(), component.descriptorSymbol());
        return component.descriptorSymbol();
    }

    private static ClassDesc box(ClassDesc primitive) {
        String name = switch (primitive.displayName()) {
            case "int" -> "Integer";
            case "char" -> "Character";
            default ->
                primitive.displayName().substring(0, 1).toUpperCase(Locale.ROOT)
                        + primitive.displayName().substring(1);
        };
        return ClassDesc.of("java.lang", name);
    }
}
