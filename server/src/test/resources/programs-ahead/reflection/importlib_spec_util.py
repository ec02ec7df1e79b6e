import importlib.util
import logging.config

if importlib.util.find_spec("logging.config"):
    import logging.config as settings

    settings.listen(9030)
if importlib.util.find_spec("no_such_module_anywhere"):
    logging.config.listen(9031)
