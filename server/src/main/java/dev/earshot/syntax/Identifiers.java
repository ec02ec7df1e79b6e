package dev.earshot.syntax;

import java.util.ArrayDeque;
import java.util.Deque;

/// Identifiers as CPython compiles them: normalised to NFKC (reference manual, 2.3), and private
/// names mangled with the name of the class that they stand in (6.2.1).
final class Identifiers {
    private final Deque<String> classes = new ArrayDeque<>();

    void enterClass(String name) {
        classes.push(name);
    }

    void leaveClass() {
        classes.pop();
    }

    String compiled(String written) {
        return mangled(PythonNames.normalized(written));
    }

    private String mangled(String name) {
        if (classes.isEmpty() || !name.startsWith("__") || name.endsWith("__") || name.indexOf('.') >= 0) {
            return name;
        }
        String bare = classes.element().replaceFirst("^_+", "");
        return bare.isEmpty() ? name : "_" + bare + name;
    }
}
