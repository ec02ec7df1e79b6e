import app.core
import app.hooks
from logging.config import listen

app.hooks.before.append(print)
app.hooks.after.append(listen)
app.hooks.banner = print
app.core.run(9001)
