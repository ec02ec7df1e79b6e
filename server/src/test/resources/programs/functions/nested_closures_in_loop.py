import logging.config

openers = []
for port in (9030, 9031):
    openers.append(lambda port=port: logging.config.listen(port))
openers[0]()
late = [lambda: function(9032) for function in (print, logging.config.listen)]
late[0]()
