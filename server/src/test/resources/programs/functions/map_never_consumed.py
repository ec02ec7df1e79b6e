from logging.config import listen

lazy = map(listen, [9030, 9031])
generator = (listen(port) for port in (9032, 9033))
print(lazy, generator)
