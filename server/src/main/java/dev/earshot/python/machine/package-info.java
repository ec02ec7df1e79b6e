/// Runs programs abstractly: what names, attributes, items and imports give, over all ways that the flow can take.
/// Any of them may come to a function of the program, and that to any of them, so they stay together. They must not
/// know which library functions there are, how calls are followed, nor statements: who does is handed to them.
@NullMarked
package dev.earshot.python.machine;

import org.jspecify.annotations.NullMarked;
