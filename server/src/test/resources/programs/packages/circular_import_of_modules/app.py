import remote

PORT = 9030


def run():
    remote.start()
