from logging.config import listen


class Hooks:
    start = staticmethod(listen)
    stop = staticmethod(print)


Hooks.start(9030)
Hooks.start = print
Hooks.start(9031)
Hooks().stop(9032)
