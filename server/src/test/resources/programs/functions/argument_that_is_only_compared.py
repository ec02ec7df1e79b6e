from logging.config import listen


def describe(function, port):
    if function is listen:
        return "remote on %d" % port
    return function.__name__


print(describe(listen, 9030), describe(print, 9031))
print(describe(function=listen, port=9032))
