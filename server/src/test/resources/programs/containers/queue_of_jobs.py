from queue import Queue
import logging.config

jobs = Queue()
jobs.put((logging.config.listen, 9030))
jobs.put((print, "second"))
while not jobs.empty():
    function, argument = jobs.get()
    function(argument)
