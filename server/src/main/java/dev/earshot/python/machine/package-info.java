/// Runs programs abstractly: statements, expressions, calls, attributes, over all ways that the flow can take.
/// It must not know which library functions there are; they are handed to it.
@NullMarked
package dev.earshot.python.machine;

import org.jspecify.annotations.NullMarked;
