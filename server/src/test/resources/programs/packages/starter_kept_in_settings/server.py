from settings import starter


def serve(port):
    starter()(port)


def serve_again(port):
    starter()(port)
