import server

server.run(9240)
