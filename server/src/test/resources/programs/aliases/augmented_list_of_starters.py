from logging.config import listen

starters = [print]
starters += [listen]
starters[1](9030)
starters[0](9031)
starters *= 2
starters[3](9032)
