package dev.earshot.python.library.model;

import dev.earshot.python.machine.Arguments;
import dev.earshot.python.machine.Items;
import dev.earshot.python.machine.Sets;
import dev.earshot.python.machine.Site;
import dev.earshot.python.machine.iteration.Iterators;
import dev.earshot.python.value.Constant;
import dev.earshot.python.value.Obj;
import dev.earshot.python.value.Obj.Container.Kind;
import dev.earshot.python.value.Reference;
import dev.earshot.python.value.Value;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What functions of the library make: objects of their own, and containers filled with what they are given.
public final class Made {
    private Made() {}

    /// An object which the function at `path` makes, with the arguments that it was given. At one call there is one
    /// for each different arguments, as long as these are few.
    public static Obj.Callable object(String path, Arguments arguments, Site site) {
        Origin origin = new Origin(
                path,
                arguments.all().stream().map(Reference::values).map(Map::keySet).toList());
        Obj.Callable object =
                site.context().object(site.call(), origin, Obj.Callable.class, () -> new Obj.Callable(path));
        object.keep(arguments.positional(), arguments.keywords());
        return object;
    }

    /// What tells an object from others that are made at the same call.
    private record Origin(String path, List<Set<Value>> arguments) {}

    /// A container made at a call.
    public static Obj.Container container(Obj.Container.Kind kind, Site site) {
        return container(kind, "made " + kind, site);
    }

    /// One of several containers that one call makes.
    public static Obj.Container container(Obj.Container.Kind kind, String which, Site site) {
        return site.context().object(site.call(), which, Obj.Container.class, () -> new Obj.Container(kind));
    }

    public static Optional<Reference> none() {
        return Optional.of(Reference.to(Constant.NONE));
    }

    /// The tuple at a place in a sequence that one call makes.
    public static Reference row(int at, List<Reference> cells, Site site) {
        Obj.Container row = container(Kind.TUPLE, "row " + at, site);
        return Reference.to(site.machine().items().sequence(row, cells));
    }

    public static Reference list(List<Reference> items, Site site) {
        return Reference.to(site.machine().items().sequence(container(Kind.LIST, site), items));
    }

    public static Reference tuple(List<Reference> cells, Site site) {
        return Reference.to(site.machine().items().sequence(container(Kind.TUPLE, site), cells));
    }

    /// A tuple that belongs to one of several objects that one call makes.
    public static Reference tuple(List<Reference> cells, Obj owner, Site site) {
        Obj.Container tuple =
                site.context().object(owner, "tuple", Obj.Container.class, () -> new Obj.Container(Kind.TUPLE));
        return Reference.to(site.machine().items().sequence(tuple, cells));
    }

    public static Reference unordered(Kind kind, Reference elements, Site site) {
        return Reference.to(site.machine().items().unordered(container(kind, site), elements));
    }

    public static Reference collected(Kind kind, Arguments arguments, Site site) {
        return unordered(
                kind,
                arguments
                        .at(0)
                        .map(source -> new Iterators(site.machine()).elements(source.value(), site))
                        .orElse(Reference.NEVER),
                site);
    }

    public static Reference set(Arguments arguments, Site site) {
        Optional<List<Reference>> each = arguments.positional().isEmpty()
                ? Optional.of(List.of())
                : site.machine().items().inAnyOrder(arguments.value(0, "iterable"));
        return each.map(items -> new Sets(site.machine()).fill(container(Kind.SET, site), items))
                .orElseGet(() -> collected(Kind.SET, arguments, site));
    }

    public static Reference copied(Kind kind, Arguments arguments, Site site) {
        Items items = site.machine().items();
        if (arguments.positional().isEmpty()) {
            return Reference.to(items.sequence(container(kind, site), List.of()));
        }
        Reference iterable = arguments.value(0, "iterable");
        if (items.areInSomeOrder(iterable)) {
            return Reference.to(items.inSomeOrder(
                    container(kind, site), items.inAnyOrder(iterable).orElseThrow()));
        }
        Optional<List<Reference>> each = items.inOrder(iterable);
        return each.isPresent()
                ? Reference.to(items.sequence(container(kind, site), each.get()))
                : collected(kind, arguments, site);
    }

    /// A container that was made is of a type of the library.
    public static Reference ofLibraryType(String path, Reference made) {
        made.only().ifPresent(container -> ((Obj.Container) container).beOfLibraryType(path));
        return made;
    }

    /// A container that was made is of the same type as another one.
    public static Reference like(Obj.Container other, Reference made) {
        return other.libraryType().map(path -> ofLibraryType(path, made)).orElse(made);
    }

    /// An iterator that runs when it is asked for items.
    public static Reference lazily(Arguments arguments, Site site, Obj.Container.Source source) {
        return lazily(container(Obj.Container.Kind.ITERATOR, site), arguments, site, source);
    }

    /// The same with an iterator that is one of several.
    public static Reference lazily(
            Obj.Container iterator, Arguments arguments, Site site, Obj.Container.Source source) {
        Reference deferred = site.machine().sources().defer(iterator, source);
        arguments.all().stream()
                .filter(site.machine().relevance()::matters)
                .findFirst()
                .ifPresent(_ -> site.machine().relevance().noteThatItMatters(iterator));
        arguments.at(0).ifPresent(function -> site.machine().entrust(function.value()));
        return deferred;
    }
}
