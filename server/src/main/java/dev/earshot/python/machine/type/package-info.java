/// Classes and types: which stand behind which, which values are of which, and what some of them do not allow.
/// They must not call anything; who gives the items of a tuple is handed to them.
@NullMarked
package dev.earshot.python.machine.type;

import org.jspecify.annotations.NullMarked;
