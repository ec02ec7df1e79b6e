/// Runs programs abstractly: what names, attributes, items, calls and imports give, over all ways that the flow can
/// take.
/// Any of these may call a function of the program, and that may use any of them, so they stay together. They must not
/// know which library functions there are, nor statements and expressions: who runs these is handed to them.
@NullMarked
package dev.earshot.python.machine;

import org.jspecify.annotations.NullMarked;
