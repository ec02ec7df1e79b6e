package dev.earshot.python.machine.outside;

import dev.earshot.syntax.ast.Suite;
import java.util.List;

/// Reads code that a program has as a text. For equal texts it gives the same suites.
@FunctionalInterface
public interface CodeReader {
    List<Suite> read(String text);
}
