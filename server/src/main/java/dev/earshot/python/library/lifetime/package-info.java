/// What is done when something ends: a block, an object, the program.
/// It does not know what is done then.
@NullMarked
package dev.earshot.python.library.lifetime;

import org.jspecify.annotations.NullMarked;
