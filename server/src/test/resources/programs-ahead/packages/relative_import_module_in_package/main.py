import app

app.load("backend").start(9030)
app.load("nothing").start(9031)
