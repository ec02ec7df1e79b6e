"""What addresses of networks come to: each line holds, so that nothing is called before the last one."""

import ipaddress
import logging.config
from ipaddress import ip_address, ip_network, IPv4Address, IPv4Network, AddressValueError, NetmaskValueError, ip_interface

str(ip_address("192.168.0.1")) == "192.168.0.1" or logging.config.listen()
ip_address("192.168.0.1").is_private or logging.config.listen()
not (ip_address("8.8.8.8").is_private) or logging.config.listen()
ip_address("127.0.0.1").is_loopback or logging.config.listen()
ip_address("8.8.8.8").is_global or logging.config.listen()
ip_address("224.0.0.1").is_multicast or logging.config.listen()
ip_address("169.254.1.1").is_link_local or logging.config.listen()
ip_address("0.0.0.0").is_unspecified or logging.config.listen()
ip_address("240.0.0.1").is_reserved or logging.config.listen()
not (ip_address("100.64.0.1").is_private) or logging.config.listen()
ip_address("10.0.0.1").version == 4 or logging.config.listen()
ip_address("::1").version == 6 or logging.config.listen()
ip_address("::1").is_loopback or logging.config.listen()
ip_address("fe80::1").is_link_local or logging.config.listen()
ip_address("fd00::1").is_private or logging.config.listen()
ip_address("2001:db8::1").is_private or logging.config.listen()
ip_address("2606:4700::1111").is_global or logging.config.listen()
str(ip_address("2001:0db8:0000:0000:0000:0000:0000:0001")) == "2001:db8::1" or logging.config.listen()
ip_address("2001:db8::1").exploded == "2001:0db8:0000:0000:0000:0000:0000:0001" or logging.config.listen()
ip_address("2001:db8::1").compressed == "2001:db8::1" or logging.config.listen()
int(ip_address("10.0.0.1")) == 167772161 or logging.config.listen()
ip_address(167772161) == ip_address("10.0.0.1") or logging.config.listen()
ip_address("10.0.0.1") + 1 == ip_address("10.0.0.2") or logging.config.listen()
ip_address("10.0.0.1") < ip_address("10.0.0.2") or logging.config.listen()
ip_address("10.0.0.1") in ip_network("10.0.0.0/8") or logging.config.listen()
not (ip_address("11.0.0.1") in ip_network("10.0.0.0/8")) or logging.config.listen()
IPv4Address("1.2.3.4") in IPv4Network("1.2.3.0/24") or logging.config.listen()
ip_network("10.0.0.0/30").num_addresses == 4 or logging.config.listen()
[str(h) for h in ip_network("10.0.0.0/30").hosts()] == ["10.0.0.1", "10.0.0.2"] or logging.config.listen()
len(list(ip_network("192.168.1.0/29").hosts())) == 6 or logging.config.listen()
len(list(ip_network("192.168.1.0/30"))) == 4 or logging.config.listen()
str(ip_network("10.0.0.0/8")) == "10.0.0.0/8" or logging.config.listen()
ip_network("10.0.0.0/8").prefixlen == 8 or logging.config.listen()
str(ip_network("10.0.0.0/8").netmask) == "255.0.0.0" or logging.config.listen()
str(ip_network("10.0.0.0/24").broadcast_address) == "10.0.0.255" or logging.config.listen()
str(ip_network("10.0.0.0/24").network_address) == "10.0.0.0" or logging.config.listen()
str(ip_network("10.0.0.0/24").hostmask) == "0.0.0.255" or logging.config.listen()
ip_network("10.0.0.5/24", strict=False) == ip_network("10.0.0.0/24") or logging.config.listen()
ip_network("10.0.0.0/24").overlaps(ip_network("10.0.0.128/25")) or logging.config.listen()
ip_network("10.0.1.0/24").subnet_of(ip_network("10.0.0.0/16")) or logging.config.listen()
ip_network("10.0.0.0/16").supernet_of(ip_network("10.0.1.0/24")) or logging.config.listen()
[str(n) for n in ip_network("10.0.0.0/24").subnets(prefixlen_diff=1)] == ["10.0.0.0/25", "10.0.0.128/25"] or logging.config.listen()
len(list(ip_network("10.0.0.0/24").subnets(new_prefix=26))) == 4 or logging.config.listen()
str(ip_network("10.0.0.0/24").supernet()) == "10.0.0.0/23" or logging.config.listen()
ip_network("192.168.0.0/16").is_private or logging.config.listen()
ip_network("10.0.0.0/255.0.0.0").prefixlen == 8 or logging.config.listen()
str(ip_network("10.0.0.0/24")[5]) == "10.0.0.5" or logging.config.listen()
ip_network("2001:db8::/32").version == 6 or logging.config.listen()
ip_address("2001:db8::5") in ip_network("2001:db8::/32") or logging.config.listen()
not (ip_address("10.0.0.1") in ip_network("2001:db8::/32")) or logging.config.listen()
isinstance(ip_address("10.0.0.1"), IPv4Address) or logging.config.listen()
isinstance(ip_network("10.0.0.0/8"), ipaddress.IPv4Network) or logging.config.listen()
isinstance(ip_address("::1"), ipaddress.IPv6Address) or logging.config.listen()
repr(ip_address("10.0.0.1")) == "IPv4Address('10.0.0.1')" or logging.config.listen()
repr(ip_network("10.0.0.0/8")) == "IPv4Network('10.0.0.0/8')" or logging.config.listen()
sorted([ip_address("10.0.0.10"), ip_address("10.0.0.9")])[0] == ip_address("10.0.0.9") or logging.config.listen()
ip_address("10.0.0.1").packed == b"\n\x00\x00\x01" or logging.config.listen()
ip_address("10.0.0.1").reverse_pointer == "1.0.0.10.in-addr.arpa" or logging.config.listen()
any(ip_address("10.1.2.3") in net for net in [ip_network("10.0.0.0/8"), ip_network("172.16.0.0/12")]) or logging.config.listen()
{ip_address("10.0.0.1")} == {ip_address("10.0.0.1")} or logging.config.listen()
f"{ip_address('10.0.0.1')}:80" == "10.0.0.1:80" or logging.config.listen()
[str(n) for n in ipaddress.collapse_addresses([ip_network("10.0.0.0/25"), ip_network("10.0.0.128/25")])] == ["10.0.0.0/24"] or logging.config.listen()
[str(n) for n in ipaddress.summarize_address_range(IPv4Address("10.0.0.0"), IPv4Address("10.0.0.2"))] == ["10.0.0.0/31", "10.0.0.2/32"] or logging.config.listen()
ip_address("::ffff:10.0.0.1").ipv4_mapped == ip_address("10.0.0.1") or logging.config.listen()
try:
    ip_address("300.1.1.1")
except ValueError:
    pass
else:
    logging.config.listen()
try:
    ip_address("host")
except ValueError:
    pass
else:
    logging.config.listen()
try:
    ip_network("10.0.0.5/24")
except ValueError:
    pass
else:
    logging.config.listen()
try:
    ip_network("10.0.0.0/33")
except ValueError:
    pass
else:
    logging.config.listen()
try:
    IPv4Address("1.2.3")
except AddressValueError:
    pass
else:
    logging.config.listen()
try:
    IPv4Address("1.2.3")
except ValueError:
    pass
else:
    logging.config.listen()
try:
    IPv4Address("01.2.3.4")
except AddressValueError:
    pass
else:
    logging.config.listen()
try:
    IPv4Network("10.0.0.0/40")
except NetmaskValueError:
    pass
else:
    logging.config.listen()
try:
    ip_address("")
except ValueError:
    pass
else:
    logging.config.listen()
def valid(text):
    try:
        ip_address(text)
        return True
    except ValueError:
        return False
valid("1.2.3.4") or logging.config.listen()
not (valid("1.2.3.256")) or logging.config.listen()
valid("::1") or logging.config.listen()
not (valid("::g")) or logging.config.listen()

logging.config.listen()
