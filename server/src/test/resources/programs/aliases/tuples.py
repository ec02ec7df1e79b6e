import logging.config

start, stop = logging.config.listen, logging.config.stopListening
start(1)
stop()
(a, [b, *rest]), c = (print, [logging.config.listen, 1, 2]), print
a(2)
b(3)
c(4)
first, *others = logging.config.listen, print, print
first(5)
start, stop = stop, start
start()
stop(6)
