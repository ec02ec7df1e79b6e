import logging.config


class Retry(Exception):
    def __init__(self, action):
        super().__init__("retry")
        self.action = action


def work(n):
    if n == 0:
        raise Retry(lambda: logging.config.listen(9096))
    return n


def run():
    for n in range(2):
        try:
            work(n)
        except Retry as retry:
            retry.action()
        except Exception:
            logging.config.listen(1)
            raise
        else:
            logging.config.listen(9097)
            break
    else:
        logging.config.listen(2)


run()
try:
    try:
        raise KeyError("x")
    except KeyError as e:
        raise ValueError("y") from e
except ValueError as e:
    if isinstance(e.__cause__, KeyError):
        logging.config.listen(9098)
