create table a (id integer primary key, name text)
create table b (id integer primary key, a_id integer references a(id), amount real)
insert into a values (1, 'x'), (2, 'y'), (3, 'z')
insert into b (a_id, amount) values (1, 10), (1, 20.5), (2, 5), (9, 1)
select a.name, b.amount from a join b on a.id = b.a_id order by b.id
select a.name, sum(b.amount) from a join b on b.a_id = a.id group by a.name
select a.name, count(b.id) from a left join b on b.a_id = a.id group by a.id order by a.name
select a.name, b.amount from a left join b on b.a_id = a.id
select a.name, b.amount from a left join b on b.a_id = a.id order by a.id, b.id
select name, amount from a, b where a.id = a_id and amount > 6 order by amount
select id from a join b on a.id = b.a_id
select count(*) from a join b using (id)
select * from a join b using (id) order by id
select name from a union select 'q' union all select 'x'
select name from a union select 'q' order by name desc
select name from a except select 'x'
select name from a intersect select 'x'
with big as (select a_id, sum(amount) s from b group by a_id) select name, s from a join big on big.a_id = a.id order by s
select * from (select name n from a order by name desc) limit 1
select name from a where exists (select 1 from b where b.a_id = a.id)
select name, (select count(*) from b where b.a_id = a.id) from a order by 2 desc, 1
select name, max(amount) from a join b on b.a_id = a.id
create index ix on b (a_id)
create index ix on b (a_id)
create index ix2 on b (nope)
create index ix2 on nope (nope)
create view v as select a.name, b.amount from a join b on b.a_id = a.id
select * from v order by amount
select 'it''s', "q", x'6162', 1e3, .5, 1., 0.1 + 0.2, 1e20, 123456789012345678901, 100.0, 1e-5
values (1, 'a'), (2, 'b')
select 1 where 0
select null and 0, null or 1, null and 1, 1 and 'a', 0 or '1x'
select 'abc' like 'A%', 'abc' like 'a_c', 'abc' glob 'a*', 'abc' glob 'A*', 'a%c' like 'a\%c' escape '\'
select 3 in (1, 2, 3), 3 in (1, 2), null in (1), 3 in (1, null), 3 not in (1, null), 3 not in ()
select -5, +5, - -5, ~5, 5 & 3, 5 | 2, not 1 = 2, 2 + 3 * 4, (2 + 3) * 4, 2 - 3 - 4
select order from a
create table order (id)
select "no such" from a
select a.nope from a
select nope.id from a
select x.* from a
select sum(name) from a
select count(distinct a_id), sum(distinct a_id) from b
select group_concat(name, '; ') from a
select 1 limit 0
select count(*) from a where name = 5
select * from a where id = '1'
select * from a where id = '1x'
select name from a limit 1, 2
