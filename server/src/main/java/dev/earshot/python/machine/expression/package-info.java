/// Expressions of one code block: evaluated in Python's order, with the calls that they make and the names that they
/// bind.
/// Each may hold any other, so they stay together. They must not know statements.
@NullMarked
package dev.earshot.python.machine.expression;

import org.jspecify.annotations.NullMarked;
