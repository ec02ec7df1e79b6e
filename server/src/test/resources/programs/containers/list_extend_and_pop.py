from logging.config import listen, stopListening

queue = [print]
queue.extend([listen, stopListening])
queue += (listen,)

queue.pop()(9030)
queue.pop()()
queue.pop(1)(9031)
queue.pop()("left")
