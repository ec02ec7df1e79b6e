from .application import Application


def create_app(options):
    app = Application(options)
    if options.get("remote"):
        from .remote import install

        install(app)
    return app
