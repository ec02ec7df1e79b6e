import kit


def run():
    print(kit.describe(kit.CONTROL))
    kit.start(kit.CONTROL)
