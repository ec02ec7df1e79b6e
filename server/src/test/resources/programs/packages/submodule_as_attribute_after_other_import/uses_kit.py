import kit.net


def run():
    return kit.net.listen(9031)
