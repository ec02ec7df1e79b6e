from logging.config import listen, stopListening

calls = [listen, stopListening]
arguments = [(9030,), ()]
for call, args in zip(calls, arguments):
    call(*args)
for index, call in enumerate(calls):
    if index == 0:
        call(9031)
