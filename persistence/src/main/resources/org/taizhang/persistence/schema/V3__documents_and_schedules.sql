alter table target add column schedule_words varchar;
alter table target add column recurrence varchar(20);

create table document (
  id uuid not null primary key,
  plan_id uuid not null references plan (id),
  rank integer not null,
  file_name varchar not null,
  sha256 varchar(64) not null,
  byte_count bigint not null,
  reading varchar not null
);

create index document_of_plan on document (plan_id);
