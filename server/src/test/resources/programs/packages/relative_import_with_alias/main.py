import service.boot

service.boot.run(9030)
