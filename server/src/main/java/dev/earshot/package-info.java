/// The program: `Main` wires all else.
/// Nothing may know this package.
@NullMarked
package dev.earshot;

import org.jspecify.annotations.NullMarked;
