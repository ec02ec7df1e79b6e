/// Lists, dicts, sets and what is made of them: how they are made, what their methods do, in which order they come.
/// It does not know who waits for an item.
@NullMarked
package dev.earshot.python.library.container;

import org.jspecify.annotations.NullMarked;
