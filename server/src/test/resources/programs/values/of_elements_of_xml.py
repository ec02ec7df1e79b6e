"""What elements of XML come to: each line holds, so that nothing is called before the last one."""

import logging.config
import xml.etree.ElementTree as ET

root = ET.fromstring("<config version='2'><server port='80'>web</server><server port='81'>api</server><debug>true</debug><empty/></config>")
root.tag == "config" or logging.config.listen()
root.attrib == {"version": "2"} or logging.config.listen()
root.get("version") == "2" or logging.config.listen()
root.get("x") is None or logging.config.listen()
root.get("x", "d") == "d" or logging.config.listen()
len(root) == 4 or logging.config.listen()
root[0].tag == "server" or logging.config.listen()
root[0].text == "web" or logging.config.listen()
root.find("debug").text == "true" or logging.config.listen()
root.find("nope") is None or logging.config.listen()
root.findtext("debug") == "true" or logging.config.listen()
root.findtext("nope", "x") == "x" or logging.config.listen()
root.findtext("empty") == "" or logging.config.listen()
len(root.findall("server")) == 2 or logging.config.listen()
[s.get("port") for s in root.findall("server")] == ["80", "81"] or logging.config.listen()
[e.tag for e in root] == ["server", "server", "debug", "empty"] or logging.config.listen()
[e.tag for e in root.iter()] == ["config", "server", "server", "debug", "empty"] or logging.config.listen()
[e.text for e in root.iter("server")] == ["web", "api"] or logging.config.listen()
root.find("server[@port='81']").text == "api" or logging.config.listen()
root.find("empty").text is None or logging.config.listen()
root.find(".//debug").text == "true" or logging.config.listen()
root.findall("./server")[1].text == "api" or logging.config.listen()
root.find("server").attrib["port"] == "80" or logging.config.listen()
int(root.find("server").get("port")) == 80 or logging.config.listen()
"port" in root.find("server").attrib or logging.config.listen()
try:
    root.find("server").attrib["host"]
except KeyError:
    pass
else:
    logging.config.listen()
try:
    root.find("nope").text
except AttributeError:
    pass
else:
    logging.config.listen()
try:
    ET.fromstring("<a>")
except ET.ParseError:
    pass
else:
    logging.config.listen()
try:
    ET.fromstring("<a><b></a>")
except SyntaxError:
    pass
else:
    logging.config.listen()
try:
    ET.fromstring("")
except ET.ParseError:
    pass
else:
    logging.config.listen()
ET.tostring(ET.fromstring("<a><b>x</b></a>")) == b"<a><b>x</b></a>" or logging.config.listen()
ET.tostring(ET.fromstring("<a><b/></a>"), encoding="unicode") == "<a><b /></a>" or logging.config.listen()
e = ET.Element("items", {"n": "1"})
c = ET.SubElement(e, "item", name="x")
c.text = "hello"
len(e) == 1 or logging.config.listen()
e[0].text == "hello" or logging.config.listen()
e.find("item").get("name") == "x" or logging.config.listen()
ET.tostring(e, encoding="unicode") == '<items n="1"><item name="x">hello</item></items>' or logging.config.listen()
e.set("k", "v")
e.get("k") == "v" or logging.config.listen()
e.append(ET.Element("other"))
len(e) == 2 or logging.config.listen()
e.remove(c)
len(e) == 1 or logging.config.listen()
[k for k, v in root.items()] == ["version"] or logging.config.listen()
list(root.keys()) == ["version"] or logging.config.listen()
"".join(ET.fromstring("<p>a<b>c</b>d</p>").itertext()) == "acd" or logging.config.listen()
ET.fromstring("<p>a<b>c</b>d</p>")[0].tail == "d" or logging.config.listen()
ns = {"x": "http://e.org"}
nr = ET.fromstring("<a xmlns='http://e.org'><b>1</b></a>")
nr.tag == "{http://e.org}a" or logging.config.listen()
nr.find("x:b", ns).text == "1" or logging.config.listen()
nr.find("{http://e.org}b").text == "1" or logging.config.listen()
nr.find("b") is None or logging.config.listen()
ET.ElementTree(root).getroot().tag == "config" or logging.config.listen()
for server in root.iter("server"):
    if server.get("port") == "81":
        name = server.text
name == "api" or logging.config.listen()
ET.fromstring("<a>&lt;&amp;</a>").text == "<&" or logging.config.listen()
ET.fromstring("<a><!-- c --><b/></a>")[0].tag == "b" or logging.config.listen()
ET.fromstring("<?xml version='1.0'?><a/>").tag == "a" or logging.config.listen()
ET.XML("<a/>").tag == "a" or logging.config.listen()
ET.fromstring(b"<a>x</a>").text == "x" or logging.config.listen()
{c.tag: c.text for c in ET.fromstring("<a><x>1</x><y>2</y></a>")} == {"x": "1", "y": "2"} or logging.config.listen()
ET.fromstring("<a><![CDATA[<x>]]></a>").text == "<x>" or logging.config.listen()
ET.fromstring("<a> x </a>").text.strip() == "x" or logging.config.listen()
ET.iselement(root) or logging.config.listen()

logging.config.listen()
