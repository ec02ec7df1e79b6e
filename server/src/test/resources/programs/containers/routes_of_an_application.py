import logging.config

class Flask:
    def __init__(self, name):
        self.name = name
        self.routes = {}
        self.before = []

    def route(self, path, methods=("GET",)):
        def deco(f):
            for m in methods:
                self.routes[m, path] = f
            return f
        return deco

    def before_request(self, f):
        self.before.append(f)
        return f

    def handle(self, method, path):
        for b in self.before:
            r = b(path)
            if r is not None:
                return r
        view = self.routes.get((method, path))
        if view is None:
            return 404
        return view()

app = Flask(__name__)

@app.before_request
def auth(path):
    if path.startswith("/admin"):
        return 403

@app.route("/")
def index():
    return 200

@app.route("/admin/listen", methods=["POST"])
def admin():
    return index()

@app.route("/debug", methods=["GET", "POST"])
def debug():
    logging.config.listen(9031)
    return 201

if app.handle("POST", "/admin/listen") != 403:
    logging.config.listen(9030)
if app.handle("POST", "/debug") == 201:
    logging.config.listen(9032)
if app.handle("DELETE", "/") == 404:
    logging.config.listen(9033)
