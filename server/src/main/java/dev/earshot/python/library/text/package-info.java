/// Values read from texts and written to them: regular expressions, JSON, CSV, INI, templates.
/// It does not know where the texts come from.
@NullMarked
package dev.earshot.python.library.text;

import org.jspecify.annotations.NullMarked;
