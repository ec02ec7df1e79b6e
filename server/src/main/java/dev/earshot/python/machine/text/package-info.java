/// What objects look like as texts: `str`, `repr` and formats; and objects known through and through as plain values.
/// They must not know who asks for the text.
@NullMarked
package dev.earshot.python.machine.text;

import org.jspecify.annotations.NullMarked;
