package dev.earshot.python.library.mail;

import dev.earshot.python.machine.Machine;
import dev.earshot.python.value.Cell;
import dev.earshot.python.value.Obj;
import dev.earshot.python.value.Reference;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// The headers of a message, in order. One text holds their names, and a cell for each what stands behind it.
record Headers(Obj.Callable message, Machine machine) {
    private static final String NAMES = "[headers]";

    /// Between the names; of a header that is gone no name is left.
    private static final String END = "\n";

    void clear() {
        machine.write(Cell.attribute(message, NAMES), Reference.text(""));
    }

    /// It is not known any more which there are.
    void lose() {
        machine.write(Cell.attribute(message, NAMES), Reference.UNKNOWN);
    }

    boolean areKnown() {
        return names().isPresent();
    }

    void add(String name, Reference value) {
        names().ifPresent(names -> {
            machine.write(value(names.size()), value);
            List<String> all = new ArrayList<>(names);
            all.add(name);
            write(all);
        });
    }

    void remove(String name) {
        names().ifPresent(names -> write(names.stream()
                .map(each -> each.equalsIgnoreCase(name) ? "" : each)
                .toList()));
    }

    /// Puts something behind the first of a name.
    void replace(String name, Reference value) {
        numbers(name).stream().findFirst().ifPresent(number -> machine.write(value(number), value));
    }

    /// What stands behind each header of a name; all of them where none is named.
    List<Reference> values(Optional<String> name) {
        return (name.isEmpty() ? numbers() : numbers(name.get()))
                .stream().map(number -> machine.read(value(number)).bound()).toList();
    }

    List<String> present() {
        return names().orElse(List.of()).stream()
                .filter(name -> !name.isEmpty())
                .toList();
    }

    private void write(List<String> names) {
        StringBuilder text = new StringBuilder();
        names.forEach(name -> text.append(name).append(END));
        machine.write(Cell.attribute(message, NAMES), Reference.text(text.toString()));
    }

    private Optional<List<String>> names() {
        return machine.read(Cell.attribute(message, NAMES))
                .onlyText()
                .map(text -> text.isEmpty()
                        ? List.of()
                        : List.of(text.substring(0, text.length() - 1).split(END, -1)));
    }

    private List<Integer> numbers() {
        List<String> names = names().orElse(List.of());
        return IntStream.range(0, names.size())
                .filter(at -> !names.get(at).isEmpty())
                .boxed()
                .toList();
    }

    private List<Integer> numbers(String wanted) {
        List<String> names = names().orElse(List.of());
        return IntStream.range(0, names.size())
                .filter(at -> names.get(at).equalsIgnoreCase(wanted))
                .boxed()
                .toList();
    }

    private Cell value(int number) {
        return Cell.attribute(message, "[header " + number + "]");
    }
}
