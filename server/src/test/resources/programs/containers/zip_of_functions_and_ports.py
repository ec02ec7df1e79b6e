import logging.config

functions = (logging.config.listen, print)
ports = (9030, 9031)
for function, port in zip(functions, ports):
    function(port)
