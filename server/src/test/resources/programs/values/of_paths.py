"""What paths come to: each line holds, so that nothing is called before the last one."""

import logging.config
import pathlib
import posixpath

pathlib.PurePosixPath("/a/b/c.tar.gz").suffixes == [".tar", ".gz"] or logging.config.listen()
pathlib.PurePosixPath("a", "b").as_posix() == "a/b" or logging.config.listen()
str(pathlib.PurePosixPath("a/./b//c")) == "a/b/c" or logging.config.listen()
pathlib.PurePosixPath("/a/b").relative_to("/a") == pathlib.PurePosixPath("b") or logging.config.listen()
pathlib.PurePosixPath("/a/b").is_relative_to("/a") or logging.config.listen()
not pathlib.PurePosixPath("/ab/c").is_relative_to("/a") or logging.config.listen()
pathlib.PurePosixPath("/a/b.txt").with_name("c.md").name == "c.md" or logging.config.listen()
pathlib.PurePosixPath("b.txt").with_suffix("") == pathlib.PurePosixPath("b") or logging.config.listen()
pathlib.PurePosixPath("b.txt").with_stem("x").name == "x.txt" or logging.config.listen()
pathlib.PurePosixPath("/a/b/c").parents[1] == pathlib.PurePosixPath("/a") or logging.config.listen()
pathlib.PurePosixPath("a").parent == pathlib.PurePosixPath(".") or logging.config.listen()
pathlib.PurePosixPath(".bashrc").suffix == "" or logging.config.listen()
pathlib.PurePosixPath("/a").is_absolute() or logging.config.listen()
pathlib.Path("x") / "y" == pathlib.Path("x/y") or logging.config.listen()
pathlib.Path("x/y.py").stem + "z" == "yz" or logging.config.listen()
f"{pathlib.PurePosixPath('a/b')}!" == "a/b!" or logging.config.listen()
pathlib.PurePosixPath("a") / pathlib.PurePosixPath("/b") == pathlib.PurePosixPath("/b") or logging.config.listen()
isinstance(pathlib.Path("a"), pathlib.PurePath) or logging.config.listen()
[p.name for p in sorted([pathlib.PurePosixPath("b"), pathlib.PurePosixPath("a")])] == ["a", "b"] or logging.config.listen()
{p.suffix for p in map(pathlib.PurePosixPath, ["a.py", "b.py"])} == {".py"} or logging.config.listen()
hasattr(pathlib.PurePosixPath("a"), "stem") or logging.config.listen()

logging.config.listen(9030)
posixpath.commonpath(["/srv/app/conf", "/srv/app/logs/a"]) == "/srv/app" or logging.config.listen()
posixpath.commonpath(("conf/a", "./conf/b")) == "conf" or logging.config.listen()
posixpath.commonpath(["/srv", "/etc"]) == "/" or logging.config.listen()
