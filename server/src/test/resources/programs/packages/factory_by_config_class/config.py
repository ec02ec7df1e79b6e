class Base:
    REMOTE = False
    PORT = 9030


class Production(Base):
    REMOTE = True


class Test(Base):
    pass


def load(name):
    return {"production": Production, "test": Test}[name]
