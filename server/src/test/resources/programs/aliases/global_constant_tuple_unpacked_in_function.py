from logging.config import listen, stopListening

API = (listen, (stopListening, print))


def main(port):
    start, (stop, echo) = API
    echo(port)
    start(port)
    stop()


main(9030)
