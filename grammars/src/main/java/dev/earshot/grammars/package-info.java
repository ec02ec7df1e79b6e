/// The tree-sitter core and the Python grammar, compiled into one native library that travels in this jar.
/// It must not know what is parsed, nor what for.
@NullMarked
package dev.earshot.grammars;

import org.jspecify.annotations.NullMarked;
