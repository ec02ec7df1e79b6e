/// What functions of Python's library do with the values that they are given, as far as it matters.
/// One class for each kind of function; it must not know any rule.
@NullMarked
package dev.earshot.python.library;

import org.jspecify.annotations.NullMarked;
