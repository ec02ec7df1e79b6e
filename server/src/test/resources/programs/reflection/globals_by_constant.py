from logging.config import listen


def run(name, port):
    return globals()[name](port)


def echo(port):
    return port


run("listen", 9030)
run("echo", 9031)
globals()["alias"] = listen
alias(9032)
