import importlib


def load(path):
    try:
        module_path, class_name = path.rsplit(".", 1)
    except ValueError as err:
        raise ImportError("%s doesn't look like a module path" % path) from err
    module = importlib.import_module(module_path)
    return getattr(module, class_name)


load("logging.config.listen")(9030)
load("os.path.join")("a", "b")
