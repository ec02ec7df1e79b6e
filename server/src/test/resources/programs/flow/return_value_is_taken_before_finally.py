from logging.config import listen


def choose():
    function = listen
    try:
        return function
    finally:
        function = print


choose()(9030)
