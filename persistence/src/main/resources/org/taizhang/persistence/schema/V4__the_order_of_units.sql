alter table project add column lead_units uuid array default array[] not null;
alter table project add column responsible_units uuid array default array[] not null;
alter table project add column supporting_units uuid array default array[] not null;
