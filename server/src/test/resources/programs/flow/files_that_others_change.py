"""What lies at a path is not known where somebody else may have been there."""

import logging.config
import os
import subprocess
import sys
import tempfile
from pathlib import Path

with tempfile.TemporaryDirectory() as folder:
    flag = os.path.join(folder, "flag")
    open(flag, "w").close()
    subprocess.run([sys.executable, "-c", "import os, sys; os.remove(sys.argv[1])", flag], check=True)
    if not os.path.exists(flag):
        logging.config.listen(1)
    Path(flag).write_text("off")
    subprocess.run([sys.executable, "-c", "import sys; open(sys.argv[1], 'w').write('on')", flag], check=True)
    if Path(flag).read_text() == "on":
        logging.config.listen(2)
    file = open(flag, "w")
    file.write("half")
    if Path(flag).read_text() == "":
        logging.config.listen(3)
    file.close()
    if Path(flag).read_text() == "half":
        logging.config.listen(4)
    exec(compile("os.remove(flag)", "text", "exec"))
    if not os.path.exists(flag):
        logging.config.listen(5)
    before = os.getcwd()
    Path(flag).write_text("there")
    os.chdir(folder)
    Path("flag").write_text("here")
    if Path(flag).read_text() == "here":
        logging.config.listen(6)
    os.chdir(before)
    if folder.startswith(tempfile.gettempdir()):
        logging.config.listen(7)
if os.path.exists("/"):
    logging.config.listen(8)
