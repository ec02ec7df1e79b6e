/// Exceptions: what guards the flow, what is raised in it, and which handler gets what.
/// They must not know the statements that raise and handle them.
@NullMarked
package dev.earshot.python.machine.exception;

import org.jspecify.annotations.NullMarked;
