/// Where a program is told what to do: arguments, variables of the environment, shells of its own.
/// It does not know what a program does with that.
@NullMarked
package dev.earshot.python.library.commandline;

import org.jspecify.annotations.NullMarked;
