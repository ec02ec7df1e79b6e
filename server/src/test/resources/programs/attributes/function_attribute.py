from logging.config import listen


def control():
    control.calls += 1
    return control.opener(9030)


control.calls = 0
control.opener = listen
control()
