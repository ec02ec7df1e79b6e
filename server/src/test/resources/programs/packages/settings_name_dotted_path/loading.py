from importlib import import_module


def import_string(dotted_path):
    module_path, class_name = dotted_path.rsplit(".", 1)
    return getattr(import_module(module_path), class_name)
