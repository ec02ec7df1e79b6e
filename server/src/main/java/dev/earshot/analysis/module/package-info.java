/// The text of one module, its statements, and what an edit does to them.
/// It must not know programs.
@NullMarked
package dev.earshot.analysis.module;

import org.jspecify.annotations.NullMarked;
