FLAGS = {"remote": True, "debug": False}


def enabled(name):
    return FLAGS.get(name, False)
