from logging.config import listen

list(map(lambda function: function(9030), [listen, print]))
tuple(map(lambda function: function(9031), [print, str]))
