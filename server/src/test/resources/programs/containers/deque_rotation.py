from collections import deque
import logging.config

ring = deque([print, logging.config.listen])
ring.rotate(1)
ring[0](9030)
ring.popleft()(9031)
ring[0]("print")
