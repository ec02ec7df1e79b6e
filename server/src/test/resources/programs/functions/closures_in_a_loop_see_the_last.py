from logging.config import listen

late = []
for function in (listen, print):
    late.append(lambda port: function(port))

for call in late:
    call(9030)

early = [lambda port, function=function: function(port) for function in (listen, print)]
early[0](9031)
early[1](9032)
