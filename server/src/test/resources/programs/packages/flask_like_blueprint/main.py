from web import create_app

app = create_app()
app.call("/logs")
app.call("/ping")
