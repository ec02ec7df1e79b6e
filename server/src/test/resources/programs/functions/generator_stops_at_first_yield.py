from logging.config import listen


def session():
    listen(9030)
    yield "open"
    listen(9031)


running = session()
print(next(running))
running.close()
