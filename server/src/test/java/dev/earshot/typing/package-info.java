/// A person who types Python in an editor: what is typed, what the editor sends, and what findings have to do then.
/// It must not know how the server keeps findings steady.
@NullMarked
package dev.earshot.typing;

import org.jspecify.annotations.NullMarked;
