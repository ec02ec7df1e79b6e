"""The project's tests, run by hand."""
import app
from helpers import no_remote

with no_remote():
    app.main(9030)

app.main(9031)
