package dev.earshot.python.machine.expression;

import dev.earshot.python.machine.Machine;
import dev.earshot.python.machine.Site;
import dev.earshot.python.machine.subscript.Slices;
import dev.earshot.python.machine.subscript.Subscripts;
import dev.earshot.python.value.Reference;
import dev.earshot.syntax.ast.Expr;

/// One name, attribute or item that is taken, set or deleted. What it stands on has been evaluated, and is not
/// evaluated once more (reference manual, 7.2.1).
public sealed interface Target {
    Reference load();

    void store(Reference value);

    void delete();

    /// A name in the block at hand.
    record OfName(Expr.Name name, Expressions expressions) implements Target {
        @Override
        public Reference load() {
            return expressions.evaluate(name);
        }

        @Override
        public void store(Reference value) {
            expressions.targets().bind(name, value);
        }

        @Override
        public void delete() {
            expressions.targets().unbind(name);
        }
    }

    /// What can be no target, as it stands where code does not parse.
    record OfNothing(Expr expression, Expressions expressions) implements Target {
        @Override
        public Reference load() {
            return expressions.evaluate(expression);
        }

        @Override
        public void store(Reference value) {}

        @Override
        public void delete() {}
    }

    /// An attribute of what stands before the dot.
    record OfAttribute(Reference owner, String name, Machine machine, Site site) implements Target {
        @Override
        public Reference load() {
            return machine.attributes().load(owner, name, site);
        }

        @Override
        public void store(Reference value) {
            machine.attributes().stores().store(owner, name, value, site);
        }

        @Override
        public void delete() {
            machine.attributes().stores().delete(owner, name, site);
        }
    }

    /// An item of what stands before the bracket.
    record OfItem(Reference owner, Reference key, Machine machine, Site site) implements Target {
        @Override
        public Reference load() {
            return new Subscripts(machine).load(owner, key, site);
        }

        @Override
        public void store(Reference value) {
            new Subscripts(machine).store(owner, key, value, site);
        }

        @Override
        public void delete() {
            new Subscripts(machine).delete(owner, key, site);
        }
    }

    /// Several items in a row, of which it may not be known which.
    record OfSlice(Reference owner, Reference slice, Machine machine, Site site) implements Target {
        @Override
        public Reference load() {
            return new Slices(machine).load(owner, slice, site);
        }

        @Override
        public void store(Reference value) {
            new Slices(machine).store(owner, slice, value, site);
        }

        @Override
        public void delete() {
            new Slices(machine).delete(owner, slice, site);
        }
    }
}
