from logging.config import listen


def at_import(function):
    function()
    return function


@at_import
def open_control():
    return listen(9030)


print(open_control.__name__)
