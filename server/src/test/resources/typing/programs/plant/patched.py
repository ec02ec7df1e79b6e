import target


def fire():
    print(target.other(1))
    return target.hook(9034)
