/// What a program has from outside of it: the library, modules of the workspace, code in texts, the environment.
/// It must not know what the program does with it.
@NullMarked
package dev.earshot.python.machine.outside;

import org.jspecify.annotations.NullMarked;
