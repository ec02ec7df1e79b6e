CONTROL = 9030
SPARE = [9040, 9041]


def spare():
    return SPARE[0]
