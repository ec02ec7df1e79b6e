/// Statements of one code block: run over all ways that the flow can take, loops, handlers, contexts and patterns.
/// Each block may hold any other, so they stay together. They must not know what became of the whole program.
@NullMarked
package dev.earshot.python.machine.statement;

import org.jspecify.annotations.NullMarked;
