alter table department add column level varchar(20);
alter table department add column aliases varchar array default array[] not null;
alter table department add column members uuid array default array[] not null;
alter table department alter column kind varchar(30);

create table quantity (
  id uuid not null primary key,
  plan_id uuid not null references plan (id),
  project_id uuid references project (id),
  target_id uuid references target (id),
  rank integer not null,
  "year" integer,
  text varchar not null,
  subject varchar not null,
  lower_end numeric(38, 9),
  upper_end numeric(38, 9),
  unit varchar not null,
  bound varchar(20) not null,
  kind varchar(20) not null,
  percent boolean not null,
  per varchar
);

create index quantity_of_project on quantity (project_id);
create index quantity_of_plan on quantity (plan_id);
