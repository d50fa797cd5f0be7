-- A study names the measure or priority whose decision it changed.
alter table element_link drop constraint element_link_relation_check,
  add constraint element_link_relation_check
    check (relation in ('contributes_to', 'elaborates', 'refers_to', 'pairs_with', 'continues', 'carried_from', 'changed'));
