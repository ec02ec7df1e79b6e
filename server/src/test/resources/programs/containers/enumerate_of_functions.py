from logging.config import listen

for index, function in enumerate([print, listen]):
    if index == 1:
        function(9030 + index)
