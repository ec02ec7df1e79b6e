from logging.config import listen


def local():
    yield print


def remote():
    yield listen


def everything():
    yield from local()
    yield from remote()


for step in everything():
    step(9030)
_, start = everything()
start(9031)
