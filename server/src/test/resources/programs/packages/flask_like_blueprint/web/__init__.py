from .app import App
from .views import routes


def create_app():
    app = App()
    app.register(routes)
    return app
