create table t (id integer primary key, name text, score real)
create table t (a)
create table if not exists t (a)
insert into t (name, score) values ('a', 1), ('b', 2.5), ('c', null)
insert into t values (10, 'd', '3.5')
insert into t values (10, 'd', '3.5')
insert into t values (null, 'e', 'x')
insert into t values ('q', 'e', 'x')
insert into t (nme) values (1)
insert into t values (1, 2)
insert into t (name, score) values (1)
insert into nope values (1)
select * from t
select name, score from t where score > 1 order by score desc
select count(*), sum(score), avg(score), min(name), max(score), total(score), group_concat(name) from t
select nme from t
select * form t
selec * from t
select t.name n, upper(name) || '!' from t limit 2 offset 1
select id % 2 as odd, count(*) c from t group by odd order by c desc, odd
select id % 2, count(*) from t group by 1 having count(*) > 2
select name from t where name like 'A' or name in ('b', 'C')
select name from t where score is null
select name from t where score is not null and score between 1 and 3
select 7 / 2, 7 % 3, 7.0 / 2, 1 / 0, 'a' || 1, 1 || 1.0, '5' + 3, -7 / 2, -7 % 3
select 1 = 1.0, '1' = 1, 'a' < 'b', null = null, null is null, 1 is not null, not 0, not null
select case when score > 2 then 'high' when score is null then 'none' else 'low' end from t
select case id when 1 then 'one' else 'more' end from t order by id
update t set score = score + 1 where name = 'a'
update t set nme = 1
update t set id = 1 where id = 2
delete from t where id = 3
select * from t order by id desc
select rowid, * from t
select distinct score > 2 from t
select coalesce(null, 2), ifnull(null, 'x'), nullif(1, 1), abs(-3), round(2.567, 2), round(2.5), length('abc'), substr('hello', 2, 3), substr('hello', -3), instr('hello', 'l'), replace('aba', 'a', 'c'), trim('  x '), typeof(1), typeof('a'), typeof(1.0), typeof(null)
select max(1, 5, 3), min('b', 'a'), lower('ABC'), upper('abc'), hex('ab')
? select foo(1)
select upper()
select count(name, 1) from t
select (select max(id) from t), exists (select 1 from t where id = 1), exists (select 1 from t where id = 99)
select name from t where id = (select max(id) from t)
select name from t where id in (select id from t where score > 2)
select * from t where name = "a"
select cast('12abc' as integer), cast(3.9 as int), cast(1 as text), cast('1.5' as real), cast('1e3' as integer)
drop table t
drop table t
drop table if exists t
select name from sqlite_master
