alter table department add column stands_from date;
alter table department add column stands_until date;
alter table department add column successors uuid array default array[] not null;
alter table department add column tenure_basis varchar default '' not null;

create table step (
  id uuid not null primary key,
  target_id uuid not null references target (id),
  rank integer not null,
  office_id uuid not null references department (id),
  text varchar not null,
  person varchar not null,
  telephone varchar not null,
  due date,
  done date
);

create table report (
  id uuid not null primary key,
  target_id uuid not null references target (id),
  department_id uuid references department (id),
  as_of date not null,
  percent integer,
  reached_quantities uuid array not null,
  reached_values numeric(38, 9) array not null,
  text varchar not null,
  lag varchar not null,
  problems varchar not null,
  next_steps varchar not null,
  coordination varchar not null,
  approval_stages varchar array not null,
  approved_by varchar array not null,
  approved_on date array not null
);

create table state_move (
  id uuid not null primary key,
  target_id uuid not null references target (id),
  rank integer not null,
  state_before varchar(20) not null,
  state_after varchar(20) not null,
  moved_on date not null,
  who varchar not null,
  reason varchar not null,
  document_number varchar,
  closure_number integer
);

create table adjustment (
  id uuid not null primary key,
  target_id uuid not null references target (id),
  rank integer not null,
  adjusted_on date not null,
  document_number varchar not null,
  reason varchar not null,
  former_first_year integer not null,
  former_last_year integer not null,
  former_text varchar not null,
  former_due date,
  former_schedule_words varchar,
  former_recurrence varchar(20)
);

create table evidence (
  id uuid not null primary key,
  file_name varchar not null,
  sha256 varchar(64) not null,
  byte_count bigint not null,
  received date not null,
  internal boolean not null,
  note varchar not null
);

create table evidence_link (
  id uuid not null primary key,
  evidence_id uuid not null references evidence (id),
  target_id uuid not null references target (id),
  pages varchar not null,
  box varchar not null,
  volume varchar not null,
  item varchar not null,
  original boolean not null
);

create table reporting_period (
  id uuid not null primary key,
  number integer not null,
  as_of date not null,
  frozen_at varchar(40) not null,
  who varchar not null,
  sha256 varchar(64) not null,
  byte_count bigint not null
);

create table hand_light (
  id uuid not null primary key,
  target_id uuid not null references target (id),
  set_on date not null,
  who varchar not null,
  light varchar(20) not null,
  reason varchar not null
);

create table light_policy (
  id uuid not null primary key,
  pace varchar(20),
  spring varchar(10),
  autumn varchar(10),
  green_gap integer,
  yellow_gap integer,
  unmeasured varchar(30),
  late_yellow_months integer,
  late_red_months integer,
  near_days integer,
  near_light varchar(20),
  repair_months integer,
  done_light varchar(20) not null
);

create index step_of_target on step (target_id);
create index step_of_office on step (office_id);
create index report_of_target on report (target_id);
create index state_move_of_target on state_move (target_id);
create index adjustment_of_target on adjustment (target_id);
create index link_of_target on evidence_link (target_id);
create index link_of_evidence on evidence_link (evidence_id);
create index hand_light_of_target on hand_light (target_id);
