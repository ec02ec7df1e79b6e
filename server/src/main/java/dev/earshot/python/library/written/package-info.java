/// Modules of the library that are written once more in Python, as far as programs go by what they give: they are run
/// like the program itself. It does not know how anything is run.
@NullMarked
package dev.earshot.python.library.written;

import org.jspecify.annotations.NullMarked;
