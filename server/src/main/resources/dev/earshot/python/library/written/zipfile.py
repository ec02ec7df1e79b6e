"""Archives in files that are written and read again by one program (library reference, zipfile). Without compression
and times, of which nobody sees more than that they are there."""

import io
import os
import struct
import zlib

ZIP_STORED = 0
ZIP_DEFLATED = 8


class BadZipFile(Exception):
    pass


class LargeZipFile(Exception):
    pass


class ZipInfo:
    def __init__(self, filename="NoName", date_time=(1980, 1, 1, 0, 0, 0)):
        self.filename = filename
        self.orig_filename = filename
        self.date_time = date_time
        self.compress_type = ZIP_STORED
        self.comment = b""
        self.file_size = 0
        self.compress_size = 0
        self.CRC = 0

    def is_dir(self):
        return self.filename.endswith("/")


def _read(data):
    end = data.rfind(b"PK\x05\x06")
    if end < 0:
        raise BadZipFile("File is not a zip file")
    count, _, start = struct.unpack("<HLL", data[end + 10:end + 20])
    found = []
    for _ in range(count):
        crc, packed, size = struct.unpack("<LLL", data[start + 16:start + 28])
        name, extra, comment = struct.unpack("<HHH", data[start + 28:start + 34])
        offset = struct.unpack("<L", data[start + 42:start + 46])[0]
        info = ZipInfo(data[start + 46:start + 46 + name].decode())
        info.file_size, info.compress_size, info.CRC = size, packed, crc
        begin = offset + 30 + name
        found.append((info, data[begin:begin + packed]))
        start += 46 + name + extra + comment
    return found


class ZipFile:
    def __init__(self, file, mode="r", compression=ZIP_STORED, allowZip64=True, compresslevel=None, strict_timestamps=True, metadata_encoding=None):
        if mode not in ("r", "w", "x", "a"):
            raise ValueError("ZipFile requires mode 'r', 'w', 'x', or 'a'")
        self.mode = mode
        self.compression = compression
        self.comment = b""
        self._owned = isinstance(file, (str, os.PathLike))
        self.fp = open(file, {"r": "rb", "w": "wb", "x": "xb", "a": "ab"}[mode]) if self._owned else file
        self.filename = os.fspath(file) if self._owned else None
        self._entries = []
        if mode in "ra":
            if not self._owned:
                self.fp.seek(0)
                data = self.fp.read()
            else:
                with open(file, "rb") as opened:
                    data = opened.read()
            self._entries = _read(data) if data or mode == "r" else []
            if mode == "a":
                self.fp.seek(0)

    def __enter__(self):
        return self

    def __exit__(self, *problem):
        self.close()

    @property
    def filelist(self):
        return [info for info, _ in self._entries]

    def infolist(self):
        return self.filelist

    def namelist(self):
        return [info.filename for info, _ in self._entries]

    def _found(self, name):
        name = name.filename if isinstance(name, ZipInfo) else name
        for info, data in reversed(self._entries):
            if info.filename == name:
                return info, data
        raise KeyError("There is no item named %r in the archive" % (name,))

    def getinfo(self, name):
        return self._found(name)[0]

    def read(self, name, pwd=None):
        return self._found(name)[1]

    def open(self, name, mode="r", pwd=None, force_zip64=False):
        return io.BytesIO(self._found(name)[1])

    def writestr(self, zinfo_or_arcname, data, compress_type=None, compresslevel=None):
        if self.mode == "r":
            raise ValueError("write() requires mode 'w', 'x', or 'a'")
        info = zinfo_or_arcname if isinstance(zinfo_or_arcname, ZipInfo) else ZipInfo(zinfo_or_arcname)
        data = data.encode("utf-8") if isinstance(data, str) else data
        info.file_size = info.compress_size = len(data)
        info.CRC = zlib.crc32(data)
        self._entries.append((info, data))

    def write(self, filename, arcname=None, compress_type=None, compresslevel=None):
        with open(filename, "rb") as file:
            self.writestr(str(arcname or filename).lstrip("/"), file.read())

    def testzip(self):
        return None

    def _extracted(self, info, data, path):
        target = os.path.join(path or os.getcwd(), info.filename)
        if info.is_dir():
            os.makedirs(target, exist_ok=True)
            return target
        os.makedirs(os.path.dirname(target), exist_ok=True)
        with open(target, "wb") as file:
            file.write(data)
        return target

    def extract(self, member, path=None, pwd=None):
        info, data = self._found(member)
        return self._extracted(info, data, path)

    def extractall(self, path=None, members=None, pwd=None):
        for name in self.namelist() if members is None else members:
            self.extract(name, path)

    def close(self):
        if self.mode in "wxa" and self._entries is not None:
            body, directory = b"", b""
            for info, data in self._entries:
                name = info.filename.encode()
                known = struct.pack("<LLLHH", info.CRC, len(data), len(data), len(name), 0)
                directory += b"PK\x01\x02" + struct.pack("<HHHHHH", 20, 20, 0, 0, 0, 33) + known + struct.pack("<HHHLL", 0, 0, 0, 0, len(body)) + name
                body += b"PK\x03\x04" + struct.pack("<HHHHH", 20, 0, 0, 0, 33) + known + name + data
            count = len(self._entries)
            end = b"PK\x05\x06" + struct.pack("<HHHHLLH", 0, 0, count, count, len(directory), len(body), 0)
            self.fp.write(body + directory + end)
        self.mode = "closed"
        if self._owned:
            self.fp.close()


def is_zipfile(filename):
    if isinstance(filename, (str, os.PathLike)):
        try:
            with open(filename, "rb") as file:
                return b"PK\x05\x06" in file.read()
        except OSError:
            return False
    filename.seek(0)
    return b"PK\x05\x06" in filename.read()
