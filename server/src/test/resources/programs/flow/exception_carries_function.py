import logging.config


class Retry(Exception):
    def __init__(self, action):
        super().__init__(action)
        self.action = action


try:
    raise Retry(logging.config.listen)
except Retry as retry:
    retry.action(9030)

try:
    raise Retry(print)
except Retry as retry:
    retry.args[0](9031)
