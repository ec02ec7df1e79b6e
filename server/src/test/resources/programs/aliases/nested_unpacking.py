import logging.config as conf

(name, (start, stop)), *others = [("remote", (conf.listen, conf.stopListening)), ("local", (print, print))]
[[again], label] = [[conf.listen], "x"]

print(name, label)
start(9030)
stop()
again(9031)
for other, (begin, end) in others:
    begin(other)
    end(other)
