from logging.config import listen

original = listen


def listen(port):
    print("would listen on", port)


listen(9030)
listen, mock = original, listen
listen(9031)
mock(9032)
original(9033)
