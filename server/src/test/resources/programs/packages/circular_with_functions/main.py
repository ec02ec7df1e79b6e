import server

server.boot()
