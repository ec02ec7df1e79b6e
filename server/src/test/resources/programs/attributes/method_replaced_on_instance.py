import logging.config
import types


class Worker:
    def work(self):
        return logging.config.listen(9030)


lazy = Worker()
lazy.work = lambda: None
lazy.work()
eager = Worker()
eager.work = types.MethodType(lambda self: logging.config.listen(9031), eager)
eager.work()
Worker().work()
