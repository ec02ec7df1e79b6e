import inspect
import logging.config


def takes_defaults(member):
    return inspect.isfunction(member) and "defaults" in inspect.signature(member).parameters


found = dict(inspect.getmembers(logging.config, takes_defaults))
found.get("listen", print)(9200)


class Tools:
    def open(self, port, retries=3):
        return logging.config.listen(port + retries)


for _, method in inspect.getmembers(Tools(), inspect.ismethod):
    retries = inspect.signature(method).parameters["retries"]
    if retries.default is inspect.Parameter.empty or retries.kind is inspect.Parameter.KEYWORD_ONLY:
        logging.config.listen(9201)
    method(9202)
if inspect.iscoroutinefunction(takes_defaults) or not inspect.isclass(Tools):
    logging.config.listen(9203)
