package dev.earshot.text;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// An immutable sequence that shares its parts with the sequences made from it.
///
/// It is a height-balanced search tree. Every node knows the sum of what the elements below it measure,
/// so that a place is found by what stands before it, and a sequence is cut or joined, in `O(log n)`.
/// The heights of two siblings differ by two at most, as in the maps of OCaml's standard library,
/// from which the joining is taken. It does not know what its elements are.
///
/// A place is named by a predicate on the measure of everything up to and including an element.
/// The predicate must stay true once it is true.
///
/// @param <E> what the sequence consists of
/// @param <M> what is summed up
public final class MeasuredSequence<E extends MeasuredSequence.Element<M>, M extends MeasuredSequence.Measure<M>>
        implements Iterable<E> {
    private final M zero;
    private final @Nullable Node<E, M> root;

    private MeasuredSequence(M zero, @Nullable Node<E, M> root) {
        this.zero = zero;
        this.root = root;
    }

    /// A sequence of these elements.
    ///
    /// @param zero the measure of nothing
    public static <E extends Element<M>, M extends Measure<M>> MeasuredSequence<E, M> of(M zero, List<E> elements) {
        return new MeasuredSequence<>(zero, Node.build(elements, 0, elements.size()));
    }

    /// What all elements measure together.
    public M measure() {
        return root == null ? zero : root.measure;
    }

    public boolean isEmpty() {
        return root == null;
    }

    /// The first element with which `reached` becomes true, and the measure of all before it.
    public Optional<Found<E, M>> first(Predicate<M> reached) {
        M before = zero;
        Node<E, M> node = root;
        while (node != null) {
            M upToLeft = node.left == null ? before : before.plus(node.left.measure);
            if (node.left != null && reached.test(upToLeft)) {
                node = node.left;
                continue;
            }
            M upToElement = upToLeft.plus(node.element.measure());
            if (reached.test(upToElement)) {
                return Optional.of(new Found<>(node.element, upToLeft));
            }
            before = upToElement;
            node = node.right;
        }
        return Optional.empty();
    }

    /// Cuts before the first element with which `reached` becomes true, or at the end.
    public Cut<E, M> cut(Predicate<M> reached) {
        Halves<E, M> halves = Node.cut(root, zero, reached);
        return new Cut<>(new MeasuredSequence<>(zero, halves.before), new MeasuredSequence<>(zero, halves.after));
    }

    /// This sequence and then `next`.
    public MeasuredSequence<E, M> plus(MeasuredSequence<E, M> next) {
        return new MeasuredSequence<>(zero, Node.concat(root, next.root));
    }

    /// This sequence and then one more element.
    public MeasuredSequence<E, M> plus(E last) {
        return new MeasuredSequence<>(zero, Node.join(root, last, null));
    }

    /// The sequence of what each element becomes. Where none becomes another, all is shared.
    @SuppressWarnings("ReferenceEquality") // what is equal is not always shared
    public MeasuredSequence<E, M> map(UnaryOperator<E> change) {
        Node<E, M> mapped = Node.map(root, change);
        return mapped == root ? this : new MeasuredSequence<>(zero, mapped);
    }

    @Override
    public Iterator<E> iterator() {
        return from(_ -> true);
    }

    /// The elements in order from the first one with which `reached` becomes true.
    public Iterator<E> from(Predicate<M> reached) {
        return new Ascent<>(root, zero, reached);
    }

    /// Something that can be summed up. `plus` must be associative.
    public interface Measure<M extends Measure<M>> {
        M plus(M next);
    }

    /// Something that has a measure, always the same one.
    public interface Element<M extends Measure<M>> {
        M measure();
    }

    /// An element and the measure of all elements before it.
    public record Found<E, M>(E element, M before) {}

    /// The two parts of a sequence that was cut.
    public record Cut<E extends Element<M>, M extends Measure<M>>(
            MeasuredSequence<E, M> before, MeasuredSequence<E, M> after) {}

    private record Halves<E extends Element<M>, M extends Measure<M>>(
            @Nullable Node<E, M> before, @Nullable Node<E, M> after) {}

    private record Node<E extends Element<M>, M extends Measure<M>>(
            @Nullable Node<E, M> left, E element, @Nullable Node<E, M> right, int height, M measure) {

        static <E extends Element<M>, M extends Measure<M>> @Nullable Node<E, M> build(
                List<E> elements, int from, int to) {
            if (from == to) {
                return null;
            }
            int middle = (from + to) >>> 1;
            return of(build(elements, from, middle), elements.get(middle), build(elements, middle + 1, to));
        }

        static <E extends Element<M>, M extends Measure<M>> Node<E, M> of(
                @Nullable Node<E, M> left, E element, @Nullable Node<E, M> right) {
            M measure = element.measure();
            if (left != null) {
                measure = left.measure.plus(measure);
            }
            if (right != null) {
                measure = measure.plus(right.measure);
            }
            return new Node<>(left, element, right, 1 + Math.max(heightOf(left), heightOf(right)), measure);
        }

        @SuppressWarnings("ReferenceEquality") // what is equal is not always shared
        static <E extends Element<M>, M extends Measure<M>> @Nullable Node<E, M> map(
                @Nullable Node<E, M> node, UnaryOperator<E> change) {
            if (node == null) {
                return null;
            }
            Node<E, M> left = map(node.left, change);
            E element = change.apply(node.element);
            Node<E, M> right = map(node.right, change);
            boolean same = left == node.left && element == node.element && right == node.right;
            return same ? node : of(left, element, right);
        }

        static int heightOf(@Nullable Node<?, ?> node) {
            return node == null ? 0 : node.height;
        }

        /// Makes a node of two trees whose heights differ by three at most.
        static <E extends Element<M>, M extends Measure<M>> Node<E, M> balanced(
                @Nullable Node<E, M> left, E element, @Nullable Node<E, M> right) {
            if (left != null && left.height > heightOf(right) + 2) {
                Node<E, M> inner = left.right;
                if (inner == null || heightOf(left.left) >= inner.height) {
                    return of(left.left, left.element, of(inner, element, right));
                }
                return of(of(left.left, left.element, inner.left), inner.element, of(inner.right, element, right));
            }
            if (right != null && right.height > heightOf(left) + 2) {
                Node<E, M> inner = right.left;
                if (inner == null || heightOf(right.right) >= inner.height) {
                    return of(of(left, element, inner), right.element, right.right);
                }
                return of(of(left, element, inner.left), inner.element, of(inner.right, right.element, right.right));
            }
            return of(left, element, right);
        }

        /// Makes a tree of two trees of any heights and an element between them.
        static <E extends Element<M>, M extends Measure<M>> Node<E, M> join(
                @Nullable Node<E, M> left, E element, @Nullable Node<E, M> right) {
            if (left != null && left.height > heightOf(right) + 2) {
                return balanced(left.left, left.element, join(left.right, element, right));
            }
            if (right != null && right.height > heightOf(left) + 2) {
                return balanced(join(left, element, right.left), right.element, right.right);
            }
            return of(left, element, right);
        }

        static <E extends Element<M>, M extends Measure<M>> @Nullable Node<E, M> concat(
                @Nullable Node<E, M> left, @Nullable Node<E, M> right) {
            if (left == null || right == null) {
                return left == null ? right : left;
            }
            return join(left, right.first(), right.withoutFirst());
        }

        static <E extends Element<M>, M extends Measure<M>> Halves<E, M> cut(
                @Nullable Node<E, M> node, M before, Predicate<M> reached) {
            if (node == null) {
                return new Halves<>(null, null);
            }
            M upToLeft = node.left == null ? before : before.plus(node.left.measure);
            if (node.left != null && reached.test(upToLeft)) {
                Halves<E, M> halves = cut(node.left, before, reached);
                return new Halves<>(halves.before, join(halves.after, node.element, node.right));
            }
            M upToElement = upToLeft.plus(node.element.measure());
            if (reached.test(upToElement)) {
                return new Halves<>(node.left, join(null, node.element, node.right));
            }
            Halves<E, M> halves = cut(node.right, upToElement, reached);
            return new Halves<>(join(node.left, node.element, halves.before), halves.after);
        }

        private E first() {
            Node<E, M> node = this;
            while (node.left != null) {
                node = node.left;
            }
            return node.element;
        }

        private @Nullable Node<E, M> withoutFirst() {
            return left == null ? right : balanced(left.withoutFirst(), element, right);
        }
    }

    /// Walks a tree in order; on its stack lie the nodes whose element and right side are still to come.
    private static final class Ascent<E extends Element<M>, M extends Measure<M>> implements Iterator<E> {
        private final Deque<Node<E, M>> toCome = new ArrayDeque<>();

        Ascent(@Nullable Node<E, M> root, M zero, Predicate<M> reached) {
            M before = zero;
            Node<E, M> node = root;
            while (node != null) {
                M upToElement =
                        (node.left == null ? before : before.plus(node.left.measure)).plus(node.element.measure());
                if (reached.test(upToElement)) {
                    toCome.push(node);
                    node = node.left;
                } else {
                    before = upToElement;
                    node = node.right;
                }
            }
        }

        @Override
        public boolean hasNext() {
            return !toCome.isEmpty();
        }

        @Override
        public E next() {
            if (toCome.isEmpty()) {
                throw new NoSuchElementException();
            }
            Node<E, M> next = toCome.pop();
            for (Node<E, M> node = next.right; node != null; node = node.left) {
                toCome.push(node);
            }
            return next.element;
        }
    }
}
