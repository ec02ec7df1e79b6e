/// Databases as values, and what SQLite makes of statements: the library itself, compiled to WebAssembly and run inside
/// the JVM without files, clock or chance. It does not know Python's `sqlite3`.
@NullMarked
package dev.earshot.python.database;

import org.jspecify.annotations.NullMarked;
