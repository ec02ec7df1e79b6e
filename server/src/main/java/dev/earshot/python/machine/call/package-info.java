/// Calls: how arguments reach parameters, which functions are followed into, and what is taken for granted of others.
/// They must not know what becomes of functions that nobody calls.
@NullMarked
package dev.earshot.python.machine.call;

import org.jspecify.annotations.NullMarked;
