"""A package that should not have been named so."""


def getLogger(name=None):
    return None
