from logging.config import listen


class Defaults:
    starter = listen


try:
    starter(9030)
except NameError:
    Defaults.starter(9031)
