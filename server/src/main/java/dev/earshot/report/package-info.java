/// Findings written for people and for other programs.
/// It must not know how they were found.
@NullMarked
package dev.earshot.report;

import org.jspecify.annotations.NullMarked;
