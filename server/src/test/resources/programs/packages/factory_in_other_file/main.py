from factory import create, make_starter

service = create("remote")
service.start(9030)
create("local").start(9031)
make_starter()(9032)
