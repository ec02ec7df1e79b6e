import patches
import server

server.start(9030)
