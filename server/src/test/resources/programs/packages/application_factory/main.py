from app import create_app

app = create_app({"remote": True})
app.start()
