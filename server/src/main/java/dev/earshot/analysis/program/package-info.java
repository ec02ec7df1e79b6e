/// What one program comes to: it is run with the statements that matter, and kept while these are what they were.
/// It must not know which programs there are.
@NullMarked
package dev.earshot.analysis.program;

import org.jspecify.annotations.NullMarked;
