/// Blocks of code as they are written: whose their names are, what they use, and the frames in which they are run.
/// It must not know what names refer to.
@NullMarked
package dev.earshot.python.code;

import org.jspecify.annotations.NullMarked;
