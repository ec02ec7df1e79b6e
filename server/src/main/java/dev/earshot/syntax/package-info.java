/// A document as a sequence of top-level statements, each with its own incremental tree, and the plain records read
/// from them. The only package that touches tree-sitter and native memory; it must not know what a name means.
@NullMarked
package dev.earshot.syntax;

import org.jspecify.annotations.NullMarked;
