/// Databases as `sqlite3` gives them to programs: connections, cursors and rows. It does not know SQL.
@NullMarked
package dev.earshot.python.library.database;

import org.jspecify.annotations.NullMarked;
