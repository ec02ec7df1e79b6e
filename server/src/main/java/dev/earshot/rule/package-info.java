/// What a rule is, what it found and how that can be mended; and the rule about logging.config.listen.
/// It must not know where documents come from or who shows the findings.
@NullMarked
package dev.earshot.rule;

import org.jspecify.annotations.NullMarked;
