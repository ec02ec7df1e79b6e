import logging.config


def log_requests(next_handler):
    def handle(request):
        print("request", request)
        return next_handler(request)

    return handle


def only_admin(next_handler):
    def handle(request):
        if request.get("user") != "admin":
            return {"status": 403}
        return next_handler(request)

    return handle


def open_listener(request):
    logging.config.listen(request["port"])
    return {"status": 200}


def closed(request):
    logging.config.listen(9031)


handler = open_listener
for middleware in (only_admin, log_requests):
    handler = middleware(handler)
handler({"user": "admin", "port": 9030})
only_admin(closed)({"user": "guest"})
