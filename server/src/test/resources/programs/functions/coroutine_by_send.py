import logging.config


def receiver():
    while True:
        function, argument = yield
        function(argument)


sink = receiver()
next(sink)
sink.send((print, "hello"))
sink.send((logging.config.listen, 9030))
