from logging.config import dictConfig, listen, stopListening

first, *rest = dictConfig, listen, stopListening
*heads, last = [print, listen, listen]

rest[0](9030)
heads[1](9031)
last(9032)
first({"version": 1})
rest[-1]()
