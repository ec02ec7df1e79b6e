from .remote import listen as open_channel


def run(port):
    return open_channel(port)
