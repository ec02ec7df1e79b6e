/// Messages as they are sent by mail: their headers, and what they hold.
/// It does not know who sends them.
@NullMarked
package dev.earshot.python.library.mail;

import org.jspecify.annotations.NullMarked;
