import importlib


def import_string(dotted):
    try:
        module_path, name = dotted.rsplit(".", 1)
    except ValueError as error:
        raise ImportError(dotted) from error
    module = importlib.import_module(module_path)
    try:
        return getattr(module, name)
    except AttributeError as error:
        raise ImportError(dotted) from error


import_string("logging.config.listen")(9030)
