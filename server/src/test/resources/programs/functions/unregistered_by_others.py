import atexit
import logging.config


class Lifecycle:
    def __init__(self):
        self.order = []

    def on_exit(self, function, *arguments):
        self.order.append(function.__name__)
        atexit.register(function, *arguments)

    def forget(self, function):
        atexit.unregister(function)
        self.order.remove(function.__name__)


life = Lifecycle()
life.on_exit(print, "goodbye")
life.on_exit(logging.config.listen, 9092)
life.forget(logging.config.listen)
if life.order == ["print"]:
    logging.config.listen(9093)
else:
    logging.config.listen(9094)
