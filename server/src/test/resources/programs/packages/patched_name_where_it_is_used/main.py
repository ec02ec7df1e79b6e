from unittest import mock

import app

with mock.patch("app.listen"):
    app.main(9030)
    app.lc.listen(9031)

app.main(9032)
