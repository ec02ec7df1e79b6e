from logging.config import listen

functions = [print, listen, print]
for function in functions:
    if function is listen:
        break
function(9030)

for function in functions:
    if function is str:
        break
else:
    function = print
function(9031)
