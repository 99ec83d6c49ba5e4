-- A projection of the ledger for queries. It runs on H2 and on PostgreSQL: lower case names, no types of one of them only.

create table meta (
  replica uuid not null primary key,
  sequence bigint not null,
  chain_hash varchar(64) not null
);

create table plan (
  id uuid not null primary key,
  code varchar not null,
  title varchar not null,
  kind varchar(20) not null,
  issuer varchar,
  level varchar(20),
  document_number varchar,
  issued date,
  first_year integer not null,
  last_year integer not null,
  demonstration boolean not null
);

create table section (
  id uuid not null primary key,
  plan_id uuid not null references plan (id),
  parent_id uuid references section (id),
  rank integer not null,
  name varchar not null
);

create table department (
  id uuid not null primary key,
  plan_id uuid not null references plan (id),
  rank integer not null,
  name varchar not null,
  short_name varchar,
  kind varchar(20) not null
);

create table project (
  id uuid not null primary key,
  plan_id uuid not null references plan (id),
  section_id uuid references section (id),
  number integer not null,
  label varchar not null,
  name varchar not null,
  search_key varchar not null,
  content varchar not null,
  source_line integer,
  source_column integer
);

create table target (
  id uuid not null primary key,
  project_id uuid not null references project (id),
  first_year integer not null,
  last_year integer not null,
  text varchar not null,
  due date,
  state varchar(20) not null
);

create table assignment (
  project_id uuid not null references project (id),
  department_id uuid not null references department (id),
  role varchar(20) not null,
  primary key (project_id, department_id, role)
);

create index section_of_plan on section (plan_id);
create index department_of_plan on department (plan_id);
create index project_of_plan on project (plan_id);
create index target_of_project on target (project_id);
create index assignment_of_department on assignment (department_id);
