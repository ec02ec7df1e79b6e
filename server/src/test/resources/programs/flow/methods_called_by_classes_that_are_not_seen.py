"""Classes of the library call methods of the program: what these change is not known from then on."""

import ast
import code
import logging.config
import timeit
import xml.sax
import xml.sax.handler

TREE = ast.parse("import os\nimport sys\nx = os.sep")


class Imports(ast.NodeVisitor):
    def __init__(self):
        self.names = []
        self.last = None

    def visit_Import(self, node):
        self.names.append(node.names[0].name)
        self.last = node.names[0].name


imports = Imports()
imports.visit(TREE)
if imports.names:
    logging.config.listen(1)
if imports.last == "sys":
    logging.config.listen(2)
if len(imports.names) == 2:
    logging.config.listen(3)


class Counting(ast.NodeVisitor):
    seen = 0
    depth = 0

    def generic_visit(self, node):
        Counting.seen += 1
        self.depth = 5
        super().generic_visit(node)
        if self.depth == 5:
            self.left = True


counting = Counting()
counting.visit(TREE)
if Counting.seen > 3:
    logging.config.listen(4)
if counting.left:
    logging.config.listen(5)


class Base(ast.NodeVisitor):
    found = False

    def run(self):
        self.visit(TREE)
        return self.found


class Names(Base):
    def visit_Name(self, node):
        self.found = True


if Names().run():
    logging.config.listen(6)


class Depth(xml.sax.handler.ContentHandler):
    deepest = 0

    def startElement(self, name, attrs):
        self.deepest += 1


depth = Depth()
xml.sax.parseString(b"<a><b/></a>", depth)
if depth.deepest == 2:
    logging.config.listen(7)


class Shell(code.InteractiveInterpreter):
    failed = False

    def showsyntaxerror(self, *arguments):
        self.failed = True


shell = Shell()
shell.runsource("a b")
if shell.failed:
    logging.config.listen(8)


class Clock:
    ticks = 0

    def tick(self):
        self.ticks += 1


clock = Clock()
timeit.timeit(clock.tick, number=3)
if clock.ticks == 3:
    logging.config.listen(9)
