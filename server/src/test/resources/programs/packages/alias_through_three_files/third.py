import second

go = second.two
