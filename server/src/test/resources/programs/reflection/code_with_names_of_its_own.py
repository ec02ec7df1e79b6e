import logging.config

NAMES = {"__builtins__": {}, "abs": abs, "config": logging.config}


def calculate(text):
    try:
        return eval(text, dict(NAMES))
    except NameError:
        return None


calculate("abs(-3)")
calculate("logging.config.listen(9030)")
calculate("__import__('logging.config').config.listen(9031)")
calculate("config.listen(9032)")
