from unittest.mock import patch

import jobs

patcher = patch("jobs.logging.config.listen", return_value="mock thread")
patcher.start()
try:
    print(jobs.nightly(9110))
finally:
    patcher.stop()

with patch("jobs.Worker.serve", autospec=True, side_effect=lambda worker, port: worker.really(port)):
    jobs.Worker().serve(9111)
