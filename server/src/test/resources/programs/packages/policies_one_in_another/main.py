import logging.config
from policies import Retry, Timeout, compose

policy = compose(Retry(2), Timeout(1))


@policy
def open_logs(port):
    return logging.config.listen(port)


open_logs(9413)
compose()(logging.config.listen)(9414)
