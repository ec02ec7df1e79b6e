import logging.config

TREE = {"children": [{"run": print, "children": []}, {"run": logging.config.listen, "children": []}]}


def visit(node):
    if "run" in node:
        node["run"](9030)
    for child in node["children"]:
        visit(child)


visit(TREE)
