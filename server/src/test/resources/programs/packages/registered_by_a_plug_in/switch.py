on = True


def turn(to):
    global on
    on = to
