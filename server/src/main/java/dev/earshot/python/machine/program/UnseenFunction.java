package dev.earshot.python.machine.program;

import dev.earshot.python.code.Context;
import dev.earshot.python.code.Frame;
import dev.earshot.python.machine.Arguments;
import dev.earshot.python.machine.Machine;
import dev.earshot.python.machine.Site;
import dev.earshot.python.value.Obj;
import dev.earshot.python.value.Reference;
import dev.earshot.syntax.ast.Expr;
import dev.earshot.syntax.ast.Stmt;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;

/// A function of the program that nobody was seen to call, and that is called for this reason: by anybody, at any time.
final class UnseenFunction {
    /// Subclasses of which instances are made for a method that nobody was seen to call.
    private static final int MOST_RECEIVERS = 8;

    private final Obj.Function function;
    private final Machine machine;

    UnseenFunction(Obj.Function function, Machine machine) {
        this.function = function;
        this.machine = machine;
    }

    void run() {
        Reference self = receiver();
        Context context = machine.context().into(function.node());
        BiConsumer<Reference, List<Obj.Named>> call = (receiver, given) -> {
            List<Obj.Passed> first = receiver.hasValues() ? List.of(Obj.Passed.unwritten(receiver)) : List.of();
            machine.escape(machine.calls().run(function, new Arguments(first, given, true, true), context));
        };
        // Nobody knows what is being handled by whoever calls it.
        machine.raising()
                .handle(Reference.UNKNOWN, () -> machine.library().runUnseen(function, self, call, site(context)));
    }

    private Site site(Context context) {
        Expr.Call nowhere =
                machine.context().implicitCall(new Expr.Parts(function.node().range(), List.of()));
        return new Site(machine, (Frame) function.home(), function.suite(), context, nowhere);
    }

    /// An instance made by somebody who is not seen.
    private Reference instantiated(Obj.ClassObject type) {
        return machine.instances().instantiate(type, Arguments.unknown(), site(machine.context()));
    }

    /// What a method gets as its first argument.
    private Reference receiver() {
        if (function.owner().isEmpty()) {
            return Reference.NEVER;
        }
        Obj.ClassObject type = function.owner().get();
        boolean ofClass = decorated("classmethod");
        if (ofClass || decorated("staticmethod")) {
            return ofClass ? Reference.to(type) : Reference.NEVER;
        }
        Set<Obj.ClassObject> types = machine.classAttributes().subclasses().withBase(type);
        Set<Obj.Instance> instances = new LinkedHashSet<>();
        types.forEach(each -> instances.addAll(machine.instances().of(each)));
        if (instances.isEmpty()) {
            return types.stream()
                    .limit(MOST_RECEIVERS)
                    .map(each -> instantiated(each))
                    .reduce(Reference.NEVER, Reference::or);
        }
        return instances.stream().map(Reference::to).reduce(Reference.NEVER, Reference::or);
    }

    private boolean decorated(String decorator) {
        return function.node() instanceof Stmt.FunctionDef definition
                && definition.decorators().stream()
                        .anyMatch(each ->
                                each instanceof Expr.Name name && name.id().equals(decorator));
    }
}
