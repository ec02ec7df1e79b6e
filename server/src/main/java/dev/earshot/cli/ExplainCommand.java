package dev.earshot.cli;

import dev.earshot.report.Printable;
import dev.earshot.rule.Rule;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/// `earshot explain`: prints the page of a rule.
final class ExplainCommand implements Command {
    private final Console console;

    ExplainCommand(Console console) {
        this.console = console;
    }

    @Override
    public CommandSpec spec() {
        CommandSpec spec = CommandSpec.create().name("explain");
        spec.usageMessage().description("Says what a rule is about, why it matters and what to do.");
        spec.addPositional(PositionalParamSpec.builder()
                .paramLabel("RULE")
                .type(String.class)
                .arity("1")
                .description("The rule's id: " + Rule.LISTEN + ".")
                .build());
        return spec;
    }

    @Override
    public int run(ParseResult arguments) {
        String id = arguments.matchedPositionalValue(0, "");
        Optional<Rule> rule = Rule.byId(id);
        if (rule.isEmpty()) {
            console.err().println("earshot: there is no rule '" + Printable.line(id) + "'; the rule is " + Rule.LISTEN);
            return ExitStatus.FAILED.code();
        }
        console.out().print(rule.get().page());
        return ExitStatus.CLEAN.code();
    }
}
