package dev.earshot.grammars;

import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;

/// A function of `src/main/c`. All of them take two addresses and a number and give a number: each other form would
/// take some milliseconds of every start.
record NativeCall(MethodHandle handle) {
    @SuppressWarnings("restricted") // To call native code is what this class is for.
    static NativeCall of(String name) {
        return new NativeCall(Linker.nativeLinker()
                .downcallHandle(
                        GrammarsLibrary.symbols().findOrThrow(name),
                        FunctionDescriptor.of(
                                ValueLayout.JAVA_INT, ValueLayout.ADDRESS, ValueLayout.ADDRESS, ValueLayout.JAVA_INT)));
    }

    int apply(MemorySegment one, MemorySegment other, int number) {
        try {
            return (int) handle.invokeExact(one, other, number);
        } catch (Throwable failure) {
            throw new AssertionError("the call of native code throws nothing", failure);
        }
    }
}
