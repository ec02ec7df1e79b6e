/// The command line: scan, explain, lsp.
/// It must not know the protocol beyond starting its server.
@NullMarked
package dev.earshot.cli;

import org.jspecify.annotations.NullMarked;
