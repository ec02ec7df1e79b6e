from first import one as two
