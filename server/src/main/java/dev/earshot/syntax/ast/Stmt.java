package dev.earshot.syntax.ast;

import dev.earshot.text.TextRange;
import java.util.List;
import java.util.Optional;

/// A statement, named as in CPython's `ast` module.
public sealed interface Stmt extends Node {
    /// The docstring of a block: the string that it begins with.
    static Optional<String> documentation(List<Stmt> body) {
        return body.stream()
                .findFirst()
                .flatMap(first -> first instanceof ExprStmt(TextRange _, Expr.Str text)
                        ? Optional.of(text.value())
                        : Optional.empty());
    }

    record Import(TextRange range, List<Alias> names) implements Stmt {
        public Import {
            names = List.copyOf(names);
        }
    }

    /// `from module import names`.
    ///
    /// @param module the dotted name after `from`, empty for `from . import x`
    /// @param level how many dots stand before it
    record ImportFrom(TextRange range, String module, int level, List<Alias> names) implements Stmt {
        public ImportFrom {
            names = List.copyOf(names);
        }
    }

    record Assign(TextRange range, List<Expr> targets, Expr value) implements Stmt {
        public Assign {
            targets = List.copyOf(targets);
        }
    }

    record AugAssign(TextRange range, Expr target, String operator, Expr value) implements Stmt {}

    record AnnAssign(TextRange range, Expr target, Expr annotation, Optional<Expr> value) implements Stmt {}

    record Delete(TextRange range, List<Expr> targets) implements Stmt {
        public Delete {
            targets = List.copyOf(targets);
        }
    }

    record Global(TextRange range, List<String> names) implements Stmt {
        public Global {
            names = List.copyOf(names);
        }
    }

    record Nonlocal(TextRange range, List<String> names) implements Stmt {
        public Nonlocal {
            names = List.copyOf(names);
        }
    }

    /// A definition of a function.
    ///
    /// @param isAsync whether a call of it gives a coroutine
    record FunctionDef(
            TextRange range,
            boolean isAsync,
            String name,
            List<Parameter> parameters,
            Optional<Expr> returns,
            List<Expr> decorators,
            List<Stmt> body)
            implements Stmt {
        public FunctionDef {
            parameters = List.copyOf(parameters);
            decorators = List.copyOf(decorators);
            body = List.copyOf(body);
        }
    }

    record ClassDef(TextRange range, String name, List<Argument> bases, List<Expr> decorators, List<Stmt> body)
            implements Stmt {
        public ClassDef {
            bases = List.copyOf(bases);
            decorators = List.copyOf(decorators);
            body = List.copyOf(body);
        }
    }

    record If(TextRange range, Expr test, List<Stmt> body, List<Stmt> orElse) implements Stmt {
        public If {
            body = List.copyOf(body);
            orElse = List.copyOf(orElse);
        }
    }

    record For(TextRange range, Expr target, Expr iterable, List<Stmt> body, List<Stmt> orElse) implements Stmt {
        public For {
            body = List.copyOf(body);
            orElse = List.copyOf(orElse);
        }
    }

    record While(TextRange range, Expr test, List<Stmt> body, List<Stmt> orElse) implements Stmt {
        public While {
            body = List.copyOf(body);
            orElse = List.copyOf(orElse);
        }
    }

    record Try(TextRange range, List<Stmt> body, List<ExceptHandler> handlers, List<Stmt> orElse, List<Stmt> finalBody)
            implements Stmt {
        public Try {
            body = List.copyOf(body);
            handlers = List.copyOf(handlers);
            orElse = List.copyOf(orElse);
            finalBody = List.copyOf(finalBody);
        }
    }

    /// A `with` statement.
    ///
    /// @param isAsync whether entering and leaving is waited for
    record With(TextRange range, boolean isAsync, List<Item> items, List<Stmt> body) implements Stmt {
        public With {
            items = List.copyOf(items);
            body = List.copyOf(body);
        }

        /// `context as target`.
        public record Item(Expr context, Optional<Expr> target) {}
    }

    record Match(TextRange range, Expr subject, List<MatchCase> cases) implements Stmt {
        public Match {
            cases = List.copyOf(cases);
        }
    }

    record Return(TextRange range, Optional<Expr> value) implements Stmt {}

    record Raise(TextRange range, Optional<Expr> exception, Optional<Expr> cause) implements Stmt {}

    record Assert(TextRange range, Expr test, Optional<Expr> message) implements Stmt {}

    record ExprStmt(TextRange range, Expr value) implements Stmt {}

    record TypeAlias(TextRange range, Expr name, Expr value) implements Stmt {}

    record Pass(TextRange range) implements Stmt {}

    record Break(TextRange range) implements Stmt {}

    record Continue(TextRange range) implements Stmt {}

    /// Text that is no statement, with what could be made out in it, in order.
    record Broken(TextRange range, List<Stmt> parts) implements Stmt {
        public Broken {
            parts = List.copyOf(parts);
        }
    }
}
