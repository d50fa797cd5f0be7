-- A function that was added, renamed or ended here stays so when the pack is brought up to date, as areas and organisations do.
alter table function add column source text not null default 'pack' check (source in ('pack', 'edited', 'imported'));
update function set source = 'edited' where substr(id::text, 15, 1) <> '5';
