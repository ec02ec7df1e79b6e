/// What programs are told of exceptions, and what becomes of warnings.
/// It must not know which handler gets what.
@NullMarked
package dev.earshot.python.library.exception;

import org.jspecify.annotations.NullMarked;
