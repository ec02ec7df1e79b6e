from logging.config import listen

found = None
for group in ((print, str), (repr, listen)):
    for function in group:
        if function is listen:
            found = function
            break
    if found:
        break

if found:
    found(9030)
