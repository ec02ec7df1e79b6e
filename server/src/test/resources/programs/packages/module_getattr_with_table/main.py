import lazy

lazy.start(9030)
lazy.echo(9031)
