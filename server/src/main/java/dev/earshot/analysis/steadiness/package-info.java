/// What stays shown while a text is broken, and where it stands.
/// It must not know why anything is found.
@NullMarked
package dev.earshot.analysis.steadiness;

import org.jspecify.annotations.NullMarked;
