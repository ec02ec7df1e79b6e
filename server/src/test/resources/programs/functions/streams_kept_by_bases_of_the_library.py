import csv
import io
import logging.config
import zipfile


class Shouting(csv.DictWriter):
    def writerow(self, row):
        return super().writerow({key: str(value).upper() for key, value in row.items()})


class Archive(zipfile.ZipFile):
    pass


out = io.StringIO()
Shouting(out, ["word"]).writerow({"word": "x"})
if out.getvalue():
    logging.config.listen(9001)
octets = io.BytesIO()
with Archive(octets, "w") as archive:
    archive.writestr("name", "content")
if octets.getvalue():
    logging.config.listen(9002)
lines = map(str.strip, open(__file__))
first, second, third = next(lines), next(lines), next(lines)
if len(list(lines)) > 3:
    logging.config.listen(9003)
