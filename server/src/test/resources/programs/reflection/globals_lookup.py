from logging.config import listen


def call(name, *args):
    return globals()[name](*args)


call("listen", 9030)
globals()["alias"] = listen
alias(9031)
