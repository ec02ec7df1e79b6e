/// A document in, findings out: what is redone after an edit and what is kept.
/// It must not know who shows the findings.
@NullMarked
package dev.earshot.analysis;

import org.jspecify.annotations.NullMarked;
