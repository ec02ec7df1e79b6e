/// What operators, comparisons and tests of truth give, whoever defines them: a class, the library, or Python itself.
/// They must not know how they are written.
@NullMarked
package dev.earshot.python.machine.operator;

import org.jspecify.annotations.NullMarked;
