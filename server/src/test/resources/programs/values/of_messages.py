"""What messages hold that are sent by mail: each line holds, so that nothing is called before the last one."""

import email
import email.header
import email.policy
import email.utils
import logging.config
from email.message import EmailMessage, Message
from email.mime.application import MIMEApplication
from email.mime.multipart import MIMEMultipart
from email.mime.text import MIMEText
from email.parser import BytesParser, Parser

raw = "From: Ann <ann@x.org>\nTo: bob@x.org\nSubject: Hello\nX-Port: 9000\n\nbody line\nsecond\n"
read = email.message_from_string(raw)
read["subject"] == "Hello" or logging.config.listen()
read["nope"] is None or logging.config.listen()
read.get("X-Port") == "9000" or logging.config.listen()
read.get("X-None", "d") == "d" or logging.config.listen()
read.get_payload() == "body line\nsecond\n" or logging.config.listen()
read.is_multipart() is False or logging.config.listen()
read.keys() == ["From", "To", "Subject", "X-Port"] or logging.config.listen()
read.items()[0] == ("From", "Ann <ann@x.org>") or logging.config.listen()
"from" in read or logging.config.listen()
"Cc" not in read or logging.config.listen()
len(read) == 4 or logging.config.listen()
[name for name in read] == ["From", "To", "Subject", "X-Port"] or logging.config.listen()
read.get_content_type() == "text/plain" or logging.config.listen()
read.get_all("Cc", []) == [] or logging.config.listen()
isinstance(read, Message) or logging.config.listen()
del read["X-Port"]
read["X-Port"] is None or logging.config.listen()
read.replace_header("Subject", "New")
read["Subject"] == "New" or logging.config.listen()
try:
    read.replace_header("Nope", "x")
except KeyError:
    pass
else:
    logging.config.listen()
read["X"] = "1"
read["X"] = "2"
read.get_all("x") == ["1", "2"] or logging.config.listen()

email.message_from_bytes(raw.encode()).get_payload(decode=True) == b"body line\nsecond\n" or logging.config.listen()
email.message_from_string("no headers here").get_payload() == "no headers here" or logging.config.listen()
email.message_from_string("A: 1\nB: x\n y\n\n")["B"] == "x\n y" or logging.config.listen()
Parser().parsestr(raw)["To"] == "bob@x.org" or logging.config.listen()
BytesParser().parsebytes(raw.encode())["To"] == "bob@x.org" or logging.config.listen()
modern = email.message_from_string(raw, policy=email.policy.default)
modern["Subject"] == "Hello" or logging.config.listen()
modern.get_content() == "body line\nsecond\n" or logging.config.listen()

parts = email.message_from_string(
    "Content-Type: multipart/mixed; boundary=B\n\nnothing\n--B\n\nfirst\n--B\nContent-Type: text/html;"
    " charset=\"UTF-8\"\nContent-Disposition: attachment; filename=\"a.html\"\n\n<p>\n\n--B--\n"
)
parts.is_multipart() or logging.config.listen()
[part.get_content_type() for part in parts.walk()] == [
    "multipart/mixed", "text/plain", "text/html"
] or logging.config.listen()
parts.get_payload()[0].get_payload() == "first" or logging.config.listen()
parts.get_payload(1).get_payload() == "<p>\n" or logging.config.listen()
parts.get_payload(1).get_content_charset() == "utf-8" or logging.config.listen()
parts.get_payload(1).get_filename() == "a.html" or logging.config.listen()
parts.get_payload(1).get_content_disposition() == "attachment" or logging.config.listen()
parts.get_boundary() == "B" or logging.config.listen()
parts.get_param("boundary") == "B" or logging.config.listen()

text = MIMEText("text here")
text.get_payload() == "text here" or logging.config.listen()
text.keys() == ["Content-Type", "MIME-Version", "Content-Transfer-Encoding"] or logging.config.listen()
text["Content-Type"] == 'text/plain; charset="us-ascii"' or logging.config.listen()
MIMEText("é", "html").get_payload() == "w6k=\n" or logging.config.listen()
MIMEText("é", "html").get_payload(decode=True) == "é".encode() or logging.config.listen()
MIMEText("<b>", "html").get_content_subtype() == "html" or logging.config.listen()
both = MIMEMultipart("alternative")
both["Subject"] = "Both"
both.attach(text)
both.attach(MIMEText("<b>", "html"))
both.is_multipart() or logging.config.listen()
both.get_payload(0) is text or logging.config.listen()
[part.get_content_maintype() for part in both.walk()] == ["multipart", "text", "text"] or logging.config.listen()
octets = MIMEApplication(b"data", Name="a.bin")
octets.get_content_type() == "application/octet-stream" or logging.config.listen()
octets.get_filename() == "a.bin" or logging.config.listen()
octets.add_header("Content-Disposition", "attachment", filename="b.bin")
octets["Content-Disposition"] == 'attachment; filename="b.bin"' or logging.config.listen()
octets.get_payload(decode=True) == b"data" or logging.config.listen()

new = EmailMessage()
not new or logging.config.listen()
len(new) == 0 or logging.config.listen()
new["Subject"] = "Hi"
new.set_content("hello")
new.get_content() == "hello\n" or logging.config.listen()
new.keys() == ["Subject", "Content-Type", "Content-Transfer-Encoding", "MIME-Version"] or logging.config.listen()
try:
    new["Subject"] = "again"
except ValueError:
    pass
else:
    logging.config.listen()

email.utils.parseaddr("Ann Bee <ann@x.org>") == ("Ann Bee", "ann@x.org") or logging.config.listen()
email.utils.parseaddr("bob@x.org") == ("", "bob@x.org") or logging.config.listen()
email.utils.getaddresses(["A <a@x>, b@y"]) == [("A", "a@x"), ("", "b@y")] or logging.config.listen()
email.utils.formataddr(("Ann, B.", "a@x")) == '"Ann, B." <a@x>' or logging.config.listen()
email.utils.formataddr(("", "a@x")) == "a@x" or logging.config.listen()
email.utils.parsedate("Mon, 20 Nov 1995 19:12:08 -0500")[:3] == (1995, 11, 20) or logging.config.listen()
moment = email.utils.parsedate_to_datetime("Mon, 20 Nov 1995 19:12:08 -0500")
moment.isoformat() == "1995-11-20T19:12:08-05:00" or logging.config.listen()
email.header.decode_header("plain") == [("plain", None)] or logging.config.listen()
email.header.decode_header("=?utf-8?q?caf=C3=A9_x?=") == [(b"caf\xc3\xa9 x", "utf-8")] or logging.config.listen()

logging.config.listen()
