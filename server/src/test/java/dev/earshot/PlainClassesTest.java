package dev.earshot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.instruction.InvokeDynamicInstruction;
import java.lang.constant.ClassDesc;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// What runs is what `server/src/build` has written out: a JVM makes no classes at a start for a `switch` over types,
/// nor for comparing records.
class PlainClassesTest {
    @Test
    void nothingIsLeftToTheJvm() throws IOException, URISyntaxException {
        Path classes = Path.of(
                Main.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        List<String> left = new ArrayList<>();
        List<Path> files;
        try (Stream<Path> all = Files.walk(classes)) {
            files = all.filter(file -> file.toString().endsWith(".class")).toList();
        }
        assertTrue(files.size() > 500, () -> classes + " holds " + files.size());
        for (Path file : files) {
            ClassFile.of()
                    .parse(file)
                    .methods()
                    .forEach(method -> method.code().stream()
                            .flatMap(code -> code.elementStream())
                            .filter(InvokeDynamicInstruction.class::isInstance)
                            .map(InvokeDynamicInstruction.class::cast)
                            .filter(site -> isTypeSwitch(site) || isComparison(site))
                            .forEach(site ->
                                    left.add(file + " " + method.methodName().stringValue())));
        }
        assertEquals(List.of(), left);
    }

    private static boolean isTypeSwitch(InvokeDynamicInstruction site) {
        return site.bootstrapMethod().methodName().equals("typeSwitch")
                && site.bootstrapArgs().stream()
                        .allMatch(label -> label instanceof ClassDesc type && !type.isPrimitive());
    }

    private static boolean isComparison(InvokeDynamicInstruction site) {
        return site.bootstrapMethod().owner().displayName().equals("ObjectMethods")
                && !site.name().equalsString("toString");
    }
}
