/// Functions made of functions: `functools`, `operator`.
/// It does not know what the functions do.
@NullMarked
package dev.earshot.python.library.function;

import org.jspecify.annotations.NullMarked;
