/// Files and folders looked through once.
/// It must not know editors.
@NullMarked
package dev.earshot.analysis.scan;

import org.jspecify.annotations.NullMarked;
