/// A whole program: its module first, then what nobody was seen to call, and at last the callbacks in what is around
/// them.
/// It must not know which rules there are.
@NullMarked
package dev.earshot.python.machine.program;

import org.jspecify.annotations.NullMarked;
