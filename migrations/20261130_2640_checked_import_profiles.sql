-- Import profiles were only saved by an import, so that a person has checked every saved one.
update import_profile set profile = profile || '{"confirmed": true}';
