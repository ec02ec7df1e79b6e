from logging.config import listen


def report(names):
    for listen in names:
        print(listen)
    listen("again") if callable(listen) else print(listen)


report(["a", "b"])
listen(9030)
