/// What functions of Python's library do with the values that they are given, as far as it matters.
/// One class for each kind of function, in rooms by what the functions are about; none may know any rule. Here they are
/// put together.
@NullMarked
package dev.earshot.python.library;

import org.jspecify.annotations.NullMarked;
