create table user (id integer primary key autoincrement, email text not null unique, age int check (age >= 0), role text default 'user')
insert into user (email, age) values ('a@x', 3)
insert into user (email, age) values ('a@x', 4)
insert into user (email, age) values ('b@x', -4)
insert into user (email) values (null)
insert or ignore into user (email, age) values ('a@x', 4)
insert or replace into user (email, age) values ('a@x', 5)
select id, email, age, role from user
insert into user (email, age) values ('b@x', 6) on conflict (email) do update set age = excluded.age + 1
insert into user (email, age) values ('b@x', 6) on conflict (email) do update set age = excluded.age + 1
insert into user (email, age) values ('b@x', 6) on conflict do nothing
select id, email, age from user order by id
select email from user
select name, type from sqlite_master
select sql from sqlite_master where name = 'user'
pragma table_info(user)
delete from user
insert into user (email, age) values ('z@x', 6)
select id from user
commit
begin
insert into user (email) values ('q')
rollback
select count(*) from user
commit
