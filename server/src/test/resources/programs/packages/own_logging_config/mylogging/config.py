from logging.config import listen as real


def listen(port):
    print("mine", port)
