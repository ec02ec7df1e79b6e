/// Subscripts and slices: what `x[key]` gives, where what is assigned to it goes, and what is gone when it is deleted.
/// They must not know how the key is written.
@NullMarked
package dev.earshot.python.machine.subscript;

import org.jspecify.annotations.NullMarked;
