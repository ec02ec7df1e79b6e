/// Numbers that depend on more than themselves: the context of decimal ones, and those that are drawn.
/// They must not know how an expression is written.
@NullMarked
package dev.earshot.python.library.number;

import org.jspecify.annotations.NullMarked;
