"""What Django's import_string does."""
from importlib import import_module


def import_string(dotted_path):
    module_path, class_name = dotted_path.rsplit(".", 1)
    module = import_module(module_path)
    return getattr(module, class_name)


import_string("logging.config.listen")(9030)
import_string("os.path.basename")("/tmp/x")
