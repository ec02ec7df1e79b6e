/// Loggers, handlers, filters and records: which records get through, and whose code is run with them.
/// It must not know where records are written in the end.
@NullMarked
package dev.earshot.python.library.logging;

import org.jspecify.annotations.NullMarked;
