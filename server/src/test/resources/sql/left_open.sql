? select random()
? select abs(random()) >= 0
? select current_timestamp
? select date('now')
? select date()
? select strftime('%Y', 'n' || 'ow')
? select sqlite_version()
? select concat('a', 'b')
? select unhex('41')
? select nowhere(1)
? select printf('%s', 'a')
? select printf('%10000d', 1)
? select hex(zeroblob(5000))
? select sum(column1) from (values (0.1), (0.2), (0.3), (0.1), (0.2), (0.3), (0.7), (0.9), (1e16), (1.1), (-1e16))
? select avg(column1) from (values (0.1), (0.7), (1e16), (1.1), (-1e16))
? select cast(x'ff' as text)
? attach ':memory:' as other
? vacuum into '/nowhere/else.db'
? explain select 1
? pragma compile_options
? pragma temp_store_directory
? select * from pragma_compile_options
? create virtual table words using fts5(word)
? select readfile('/etc/hostname')
? select load_extension('nowhere')
? select soundex('Robert')

create table t (a, at default current_timestamp)
insert into t values (1, 2)
select * from t
? insert into t (a) values (1)

select date('2024-02-29', '+1 year'), strftime('%j', '2024-03-01'), julianday('2000-01-01'), unixepoch('2000-01-01')
select time('12:30', '+45 minutes'), datetime(0, 'unixepoch'), date('2024-01-31', '+1 month', 'weekday 1')
select printf('%05.2f|%d|%x', 3.14159, 42, 255), round(2.5), round(2.345, 2), round(-1.5)
select sum(column1), total(column1), avg(column1) from (values (1.5), (2.25), (null), (4))
select sum(column1), total(column1), avg(column1) from (values (1), (2), ('3'), ('x'))
select sum(column1), total(column1), avg(column1) from (values (null))
select sum(column1), avg(column1) from (values (9.99), (5.01), (10.5))
select sum(column1), avg(column1) over (order by column1 rows between 1 preceding and current row) from (values (1), (2), (4), (8))
select column1, sum(column1) over (order by column1 rows between 1 preceding and current row) from (values (1), (2), (4), (8))
select column1, row_number() over (order by column1 desc), rank() over (order by column1 > 2), lag(column1) over (order by column1) from (values (1), (2), (4), (8))
select column1, ntile(2) over (order by column1), first_value(column1) over (order by column1 desc), sum(column1) over () from (values (1), (2), (4))
? select sum(9223372036854775807) from (values (1), (2))
with recursive n(x) as (values (1) union all select x + 1 from n where x < 10) select sum(x), group_concat(x, '-') from n
with recursive n(x) as (values (1) union all select x * 2 from n limit 8) select max(x) from n
select json_extract('{"a": [1, {"b": null}, "x"]}', '$.a[2]'), json_array(1, 'x', null), json_object('k', 2.5)
select key, value, type from json_each('{"a": 1, "b": [true, "t"]}')
select '{"a": {"b": 5}}' -> '$.a', '{"a": {"b": 5}}' ->> '$.a.b', json_array_length('[1, 2, 3]')
select json('{broken')
select instr('hello', 'l'), substr('hello', -3, 2), replace('aXbX', 'X', '--'), trim('  a '), upper('äb'), length('äb'), hex('äb')
select coalesce(null, 2), ifnull(null, 'x'), nullif(1, 1), iif(1 > 2, 'a', 'b'), typeof(1.0), typeof(x'00'), quote('it''s')
select 7 / 2, 7 % 3, -7 / 2, 7.0 / 2, 1 / 0, 5 & 3, 5 | 3, 1 << 4, ~5, 'a' || 1, '5' + '6', 'a' + 1
select 1 = 1.0, '1' = 1, null = null, null is null, 1 is not 2, 1 between 0 and 2, 'a' in ('a', 'b'), 'Abc' like 'a%', 'Abc' glob 'a*'
select cast('12abc' as integer), cast(3.99 as integer), cast('x' as real), cast(65 as text), cast(1.0 as text), cast(0.1 as text)
select 1e3, 1.5e-7, 123456789012345678, 9223372036854775808, 0x10, -0.0, 1e308 * 10
select max(1, 'a', null), max(1, 2), min('a', 'b'), abs(-5), sign(-2), char(72, 105), unicode('A')

create table account (id integer primary key, owner text not null, balance integer not null default 0 check (balance >= 0))
insert into account (owner, balance) values ('ann', 100), ('bob', 20)
update account set balance = balance - 50 where owner = 'bob'
update account set balance = balance - 50 where owner = 'ann'
savepoint before
delete from account
select count(*) from account
rollback to before
release before
select owner, balance from account order by balance
select changes(), total_changes(), last_insert_rowid()
commit
begin immediate
insert or fail into account values (9, 'eve', 1), (9, 'eve', 2), (10, 'eve', 3)
select count(*) from account
insert or rollback into account values (9, 'eve', 1)
select count(*) from account
commit
begin
begin
rollback
rollback
insert into account values (1, 'ann', 5) on conflict (id) do update set balance = balance + excluded.balance returning balance
insert into account (owner) values (null)
insert into account (id, owner) values ('x', 'zed')
insert into account values (1)
insert into account (nope) values (1)
insert into nope values (1)
select nope from account
select account.nope from account
selec 1
select * from account where
select (
drop table nope
create table account (id)
create table if not exists account (id)
create index of_owner on account (owner)
create index of_owner on account (owner)
create unique index of_balance on account (balance)
alter table account add column note text default 'none'
alter table account rename column note to remark
alter table account rename to accounts
select * from accounts order by id
select name, type, tbl_name from sqlite_master order by name
select sql from sqlite_master where name = 'accounts'
pragma user_version
pragma user_version = 3
pragma user_version
pragma table_info(accounts)
select name from pragma_table_info('accounts') where pk
pragma foreign_keys
pragma foreign_keys = on
pragma foreign_keys
pragma journal_mode
pragma journal_mode = wal
pragma index_list(accounts)
pragma integrity_check

pragma foreign_keys = on
create table parent (id integer primary key, name text unique)
create table child (id integer primary key, parent integer not null references parent (id) on delete cascade)
insert into parent values (1, 'one'), (2, 'two')
insert into child (parent) values (1), (1), (2)
insert into child (parent) values (3)
delete from parent where id = 1
select * from child
commit
drop table parent
create view named as select child.id, name from child join parent on parent.id = child.parent
select * from named
create table log (message text)
create trigger noted after insert on parent begin insert into log values ('new ' || new.name); end
insert into parent (name) values ('three')
select * from log
create trigger guarded before delete on log begin select raise(abort, 'logs are kept'); end
delete from log
select parent.name, count(child.id) as children from parent left join child on child.parent = parent.id group by parent.id having children >= 0 order by children desc, name
select name from parent where exists (select 1 from child where child.parent = parent.id)
select name, (select count(*) from child) from parent order by name limit 1 offset 1
select name from parent union select message from log order by 1
select name from parent except select 'two' order by name
select p.name, q.name from parent p join parent q on p.id < q.id
select distinct parent from child
create table strict_one (n integer, t text) strict
insert into strict_one values ('x', 'y')
create table made (a integer, b integer generated always as (a * 2) stored)
insert into made (a) values (4)
select * from made
update made set b = 1
create table without (k text primary key, v) without rowid
insert into without values ('a', 1), ('b', x'6162'), ('c', 1.5), ('d', null)
select * from without order by k desc
insert into without values ('a', 2) on conflict do nothing
replace into without values ('a', 2)
select v from without where k = 'a'
