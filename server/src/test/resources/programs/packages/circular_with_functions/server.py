import settings

PORT = 9030


def open_channel(port):
    return settings.OPENER(port)


def boot():
    settings.apply()
