"""What a program has written to files that nobody else knows it finds there again."""

import json
import logging.config
import os
import shutil
import tempfile
from pathlib import Path


def raised(attempt, error):
    try:
        attempt()
    except error:
        return True
    return False


with tempfile.TemporaryDirectory() as folder:
    path = os.path.join(folder, "state.txt")
    os.path.isdir(folder) or logging.config.listen(1)
    not os.path.exists(path) or logging.config.listen(2)
    os.listdir(folder) == [] or logging.config.listen(3)
    raised(lambda: open(path), FileNotFoundError) or logging.config.listen(4)
    with open(path, "w") as file:
        file.write("on\n")
    os.path.isfile(path) or logging.config.listen(5)
    os.listdir(folder) == ["state.txt"] or logging.config.listen(6)
    os.path.getsize(path) == 3 or logging.config.listen(7)
    with open(path, "a") as file:
        file.writelines(["off\n", "on\n"])
    with open(path) as file:
        next(file) == "on\n" or logging.config.listen(8)
        [line.strip() for line in file] == ["off", "on"] or logging.config.listen(9)
        next(file, "end") == "end" or logging.config.listen(10)
    Path(path).read_text() == "on\noff\non\n" or logging.config.listen(11)
    os.rename(path, path + ".old")
    not os.path.exists(path) or logging.config.listen(12)
    open(path + ".old", "rb").read() == b"on\noff\non\n" or logging.config.listen(13)
    raised(lambda: open(path + ".old", "x"), FileExistsError) or logging.config.listen(14)
    os.remove(path + ".old")
    raised(lambda: os.remove(path + ".old"), FileNotFoundError) or logging.config.listen(15)

    root = Path(folder)
    settings = root / "conf" / "settings.json"
    raised(lambda: settings.write_text("{}"), FileNotFoundError) or logging.config.listen(16)
    settings.parent.mkdir()
    settings.write_text('{"listen": false}')
    settings.exists() or logging.config.listen(17)
    if json.loads(settings.read_text())["listen"]:
        logging.config.listen(18)
    with settings.open("w") as file:
        json.dump({"listen": True}, file)
    with settings.open() as file:
        if json.load(file)["listen"]:
            logging.config.listen(9030)
    [each.name for each in root.glob("*")] == ["conf"] or logging.config.listen(19)
    list(root.glob("*.txt")) == [] or logging.config.listen(20)
    [each.name for each in settings.parent.iterdir()] == ["settings.json"] or logging.config.listen(21)
    raised(lambda: os.rmdir(root / "conf"), OSError) or logging.config.listen(22)
    settings.unlink()
    settings.unlink(missing_ok=True)
    raised(settings.unlink, FileNotFoundError) or logging.config.listen(23)
    (root / "a" / "b").mkdir(parents=True)
    raised(lambda: os.makedirs(root / "a" / "b"), FileExistsError) or logging.config.listen(24)
    os.makedirs(root / "a" / "b", exist_ok=True)
    (root / "a" / "b" / "flag").touch()
    (root / "a" / "b" / "flag").is_file() or logging.config.listen(25)
    shutil.rmtree(root / "a")
    not (root / "a" / "b" / "flag").exists() or logging.config.listen(26)
not root.exists() or logging.config.listen(27)
not os.path.exists(path) or logging.config.listen(28)
