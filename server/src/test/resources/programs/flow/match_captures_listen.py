import logging.config

for command in (("run", logging.config.listen, 9030), ("run", print, 9031), ("skip", logging.config.listen)):
    match command:
        case ("run", function, port):
            function(port)
        case ("skip", function):
            print(function)
