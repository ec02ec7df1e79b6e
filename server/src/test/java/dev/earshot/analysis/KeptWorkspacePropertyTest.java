package dev.earshot.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.earshot.CPython;
import dev.earshot.text.RandomEdits.RandomEdit;
import dev.earshot.text.Replacement;
import dev.earshot.text.TextRange;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/// However people work in a folder, with documents that open and close and files that come, change and go beside them:
/// once what they have is whole and saved, a person sees what is found in the same files by one who has just come.
class KeptWorkspacePropertyTest {
    private static final Path PACKAGES = Path.of("src/test/resources/programs/packages");

    /// One thing that happens to a file, named by its place among those of the program.
    sealed interface Act {}

    record Open(int file) implements Act {}

    record Close(int file) implements Act {}

    record Edit(int file, RandomEdit edit) implements Act {}

    record Renew(int file, Version version) implements Act {}

    record Delete(int file) implements Act {}

    /// Some of what is due is done.
    record Steps(int most) implements Act {}

    /// What a file may say.
    enum Version {
        ORIGINAL,
        /// Without the first name of a target, if there is any.
        BENT;

        String of(String text) {
            return this == ORIGINAL ? text : text.replaceFirst("listen", "lissten");
        }
    }

    /// The files of a program, some of which are open.
    private static final class Folder implements AutoCloseable {
        private final Map<String, String> originals;
        private final List<String> names;
        private final Path place;
        private final Desk desk;
        private final Set<String> open = new HashSet<>();

        Folder(Map<String, String> originals) throws IOException {
            this.originals = originals;
            names = List.copyOf(originals.keySet());
            place = Files.createTempDirectory("earshot-folder");
            desk = new Desk(place);
            originals.forEach(desk::write);
        }

        void perform(Act act) {
            switch (act) {
                case Open(int file) -> open(name(file));
                case Close(int file) -> close(name(file));
                case Edit(int file, RandomEdit edit) -> edit(name(file), edit);
                case Renew(int file, Version version) -> renew(name(file), version);
                case Delete(int file) -> delete(name(file));
                case Steps(int most) -> desk.settle(most);
            }
        }

        private String name(int file) {
            return names.get(file % names.size());
        }

        private boolean exists(String name) {
            return Files.exists(place.resolve(name));
        }

        private void open(String name) {
            if (exists(name) && open.add(name)) {
                desk.open(name);
            }
        }

        private void close(String name) {
            if (open.remove(name)) {
                desk.close(name);
            }
        }

        private void edit(String name, RandomEdit edit) {
            if (open.contains(name)) {
                desk.edit(name, edit.on(desk.text(name).length()));
            }
        }

        /// As an editor does it, or another program.
        private void renew(String name, Version version) {
            String text = version.of(Objects.requireNonNull(originals.get(name)));
            if (open.contains(name)) {
                desk.edit(name, new Replacement(new TextRange(0, desk.text(name).length()), text));
            } else {
                desk.write(name, text);
            }
        }

        private void delete(String name) {
            if (exists(name) && !open.contains(name)) {
                desk.delete(name);
            }
        }

        /// A document that is broken is mended, then all is saved.
        void finish() {
            for (String name : open) {
                if (!EditedFindingsPropertyTest.parses(desk.text(name))) {
                    renew(name, Version.ORIGINAL);
                }
            }
            desk.save();
        }

        Map<String, String> texts() throws IOException {
            Map<String, String> texts = new TreeMap<>();
            for (String name : names) {
                if (open.contains(name)) {
                    texts.put(name, desk.text(name));
                } else if (exists(name)) {
                    texts.put(name, Files.readString(place.resolve(name)));
                }
            }
            return texts;
        }

        Map<String, List<String>> shown() {
            Map<String, List<String>> shown = new TreeMap<>();
            names.stream().filter(name -> open.contains(name) || exists(name)).forEach(name -> {
                shown.put(name, desk.shown(name));
            });
            return shown;
        }

        @Override
        public void close() throws IOException {
            desk.close();
            try (Stream<Path> paths = Files.walk(place)) {
                for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
    }

    @Property(tries = 300)
    void whatIsShownInTheEndIsWhatIsFoundAfresh(@ForAll("programs") Path program, @ForAll("acts") List<Act> acts)
            throws IOException {
        try (Folder kept = new Folder(textsOf(program))) {
            acts.forEach(kept::perform);
            kept.finish();
            Map<String, List<String>> shown = kept.shown();
            try (Folder fresh = new Folder(kept.texts())) {
                assertEquals(fresh.shown(), shown, () -> program + ": " + acts);
            }
        }
    }

    private static Map<String, String> textsOf(Path program) throws IOException {
        Map<String, String> texts = new TreeMap<>();
        for (Path file : CPython.programs(program)) {
            texts.put(program.relativize(file).toString(), Files.readString(file));
        }
        return texts;
    }

    @Provide
    Arbitrary<Path> programs() {
        try (Stream<Path> folders = Files.list(PACKAGES)) {
            return Arbitraries.of(folders.filter(Files::isDirectory).sorted().toList());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Provide
    Arbitrary<List<Act>> acts() {
        Arbitrary<Integer> files = Arbitraries.integers().between(0, 7);
        Arbitrary<Act> open = files.map(Open::new);
        Arbitrary<Act> close = files.map(Close::new);
        Arbitrary<Act> delete = files.map(Delete::new);
        Arbitrary<Act> renew =
                Combinators.combine(files, Arbitraries.of(Version.class)).as(Renew::new);
        Arbitrary<Act> edit = Combinators.combine(files, edits()).as(Edit::new);
        Arbitrary<Act> steps = Arbitraries.of(1, 2, 3, 5, 1_000).map(Steps::new);
        return Arbitraries.oneOf(List.of(open, open, close, delete, renew, renew, edit, edit, edit, steps, steps))
                .list()
                .ofMinSize(1)
                .ofMaxSize(60);
    }

    private static Arbitrary<RandomEdit> edits() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 1_000_000),
                        Arbitraries.of(0, 0, 1, 2, 6, 40),
                        Arbitraries.of("", "", "x", "(", ")", "\"", "\n", "#", "listen", "import logging.config\n"))
                .as(RandomEdit::new);
    }
}
