from ..ops import open_channel as opener


def index():
    return opener()
