import logging.config


class Log:
    def listen(self, port):
        return [port]


log = Log()


def unpack(action):
    try:
        action()
    except TypeError:
        pass


unpack(lambda: [*logging.config.listen(9030)])
unpack(lambda: (1, *logging.config.listen(9031)))
unpack(lambda: {*
       logging.config.listen(9032)})
unpack(lambda: [*log.listen(1) + [2], *logging.config.listen(9033) + [3]])
unpack(lambda: print(*[*log.listen(2)]))
pairs = 1, *log.listen(3)
[*log.ports, last] = [1, 2]
print(pairs, log.ports, last)
