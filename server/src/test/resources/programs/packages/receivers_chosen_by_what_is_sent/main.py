import app
app.create("prod")
app.create("dev")
