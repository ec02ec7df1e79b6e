package dev.earshot.analysis;

import dev.earshot.analysis.imports.FileFacts;
import dev.earshot.workspace.FileContent;
import dev.earshot.workspace.FileSelection;
import dev.earshot.workspace.FileStamp;
import dev.earshot.workspace.ModuleTree;
import dev.earshot.workspace.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

/// The thread that reads the files of the workspace's folders: first their names, then what each imports and mentions.
/// Of files beside an open one that is in none of the folders it looks at the names only.
/// Of what it has read it keeps only when each file was changed, so that later it reads what changed since.
/// What it finds goes to the workspace in small pieces. It does not know what comes of it.
final class WorkspaceIndex implements WorkspaceFiles, AutoCloseable {
    /// So many names, or so many files' facts, are handed on at a time.
    private static final int NAMES_AT_ONCE = 1_000;

    private static final int FACTS_AT_ONCE = 32;

    /// Where more than so many things happen at a time, everything is looked at.
    private static final int MOST_EVENTS = 200;

    private static final int MOST_FILES = 20_000;

    private static final int MOST_FOLDERS = 50_000;

    private final Consumer<Consumer<Workspace>> results;
    private final Consumer<String> reports;
    private final FileSelection selection = FileSelection.usual();
    private final BlockingQueue<Runnable> requests = new LinkedBlockingQueue<>();
    private final Thread thread = new Thread(this::run, "index");
    private final AtomicBoolean isStarted = new AtomicBoolean();

    // Only the thread touches these.
    private final SearchedFolders folders;
    private final Map<Path, FileStamp> known = new LinkedHashMap<>();
    private final Set<String> reported = new HashSet<>();
    private final FileContent content = new FileContent(selection.sizeLimit());
    private final Neighbourhoods neighbourhoods;
    private boolean isLookDue;
    private boolean isLookAroundDue;

    private volatile boolean isEnded;

    /// @param results takes what is to be done with the workspace, on the thread that owns it
    /// @param reports is told once in a sentence of each thing that cannot be read
    WorkspaceIndex(Consumer<Consumer<Workspace>> results, Consumer<String> reports) {
        this(results, reports, MOST_FILES);
    }

    WorkspaceIndex(Consumer<Consumer<Workspace>> results, Consumer<String> reports, int mostFiles) {
        this.results = results;
        this.reports = reports;
        folders = new SearchedFolders(selection, mostFiles, MOST_FOLDERS);
        neighbourhoods = new Neighbourhoods(folders, selection, results);
        thread.setDaemon(true);
    }

    @Override
    public void addRoot(Path folder) {
        request(() -> {
            Path root = ModuleTree.normalised(folder);
            if (folders.add(root)) {
                neighbourhoods.letGo();
                results.accept(workspace -> workspace.addRoot(root));
                isLookDue = true;
            }
        });
    }

    @Override
    public void removeRoot(Path folder) {
        requests.add(() -> {
            Path root = ModuleTree.normalised(folder);
            if (folders.remove(root)) {
                results.accept(workspace -> workspace.removeRoot(root));
                known.keySet().removeIf(file -> !folders.hold(file));
                isLookAroundDue = true;
            }
        });
    }

    @Override
    public void look(List<Path> changed) {
        requests.add(() -> {
            List<Path> files =
                    changed.stream().map(ModuleTree::normalised).distinct().toList();
            read(files.stream().filter(this::isKnown).toList());
            isLookDue |= files.size() > MOST_EVENTS
                    || files.stream().anyMatch(file -> !isKnown(file) && folders.mayBeOthers(file, known.keySet()));
        });
    }

    @Override
    public void lookAtAll() {
        requests.add(() -> isLookDue = true);
    }

    /// A document was opened, in one of the folders or elsewhere.
    void opened(Path file) {
        request(() -> {
            neighbourhoods.open(ModuleTree.normalised(file));
            isLookAroundDue = true;
        });
    }

    void closed(Path file) {
        request(() -> {
            neighbourhoods.close(ModuleTree.normalised(file));
            isLookAroundDue = true;
        });
    }

    /// What is beside the folders may have changed, too: no editor watches that.
    void saved() {
        request(() -> isLookAroundDue = true);
    }

    private void request(Runnable request) {
        if (isStarted.compareAndSet(false, true)) {
            thread.start();
        }
        requests.add(request);
    }

    @Override
    public void close() {
        isEnded = true;
        requests.add(() -> {});
    }

    private void run() {
        try {
            while (!isEnded) {
                requests.take().run();
                // Much that happens at a time is looked at once.
                if (isLookDue && requests.isEmpty()) {
                    isLookDue = false;
                    lookAgain();
                }
                if (isLookAroundDue && requests.isEmpty()) {
                    isLookAroundDue = false;
                    neighbourhoods.look();
                }
            }
        } catch (InterruptedException never) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException | Error broken) {
            reports.accept("The files of the workspace are not followed any more: " + broken);
        }
    }

    private boolean isKnown(Path file) {
        return known.containsKey(file) && Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS);
    }

    private void lookAgain() {
        Set<Path> found = folders.find(() -> !isEnded, this::report, this::report);
        if (isEnded) {
            return;
        }
        List<Path> gone =
                known.keySet().stream().filter(file -> !found.contains(file)).toList();
        known.keySet().removeAll(gone);
        inPieces(gone, NAMES_AT_ONCE, piece -> results.accept(workspace -> workspace.remove(piece)));
        inPieces(
                found.stream().filter(file -> !known.containsKey(file)).toList(),
                NAMES_AT_ONCE,
                piece -> results.accept(workspace -> workspace.list(piece)));
        read(found.stream()
                .filter(file -> !Optional.ofNullable(known.get(file)).equals(FileStamp.of(file)))
                .toList());
    }

    private void read(List<Path> files) {
        inPieces(files, FACTS_AT_ONCE, piece -> {
            Map<Path, FileFacts> facts = new LinkedHashMap<>();
            for (Path file : piece) {
                FileStamp.of(file).ifPresent(stamp -> {
                    known.put(file, stamp);
                    read(file).ifPresent(text -> facts.put(file, FileFacts.of(text, content.isPlain())));
                });
            }
            results.accept(workspace -> facts.forEach(workspace::learn));
        });
    }

    private Optional<String> read(Path file) {
        try {
            if (content.read(file)) {
                return Optional.of(content.text());
            }
            report(new Problem.TooLarge(file, selection.sizeLimit()));
        } catch (IOException failure) {
            report(Problem.Unreadable.of(file, failure));
        }
        return Optional.empty();
    }

    /// What has gone since it was found is no problem: the workspace is as if it had never been there.
    private void report(Problem problem) {
        if (Files.exists(problem.path(), LinkOption.NOFOLLOW_LINKS)) {
            report(problem.path() + ": " + problem.message());
        }
    }

    private void report(String report) {
        if (reported.add(report)) {
            reports.accept(report);
        }
    }

    private static void inPieces(List<Path> all, int size, Consumer<List<Path>> taker) {
        for (int start = 0; start < all.size(); start += size) {
            taker.accept(new ArrayList<>(all.subList(start, Math.min(all.size(), start + size))));
        }
    }
}
