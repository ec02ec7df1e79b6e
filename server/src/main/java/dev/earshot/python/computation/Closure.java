package dev.earshot.python.computation;

import dev.earshot.syntax.ast.Node;

/// A function or lambda that a computation has defined, with the scope in which it has.
record Closure(Node node, Locals home) {}
