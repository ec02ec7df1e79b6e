from logging.config import listen

table = [None, None]
index = 0
index, table[index] = 1, listen
try:
    table[0](9030)
except TypeError:
    pass
table[1](9031)
a = b = c = listen
a, b = print, a
b(9032)
a("done")
