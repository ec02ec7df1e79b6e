import logging.config


def tap(value, function):
    function(value)
    return value


def main():
    return tap(tap(9030, print), logging.config.listen)


main()
