-- Coverage per version reads earlier answers too, and the deletion of an item looks for its answers. The unique index knows
-- only the current ones.
create index answer_item on answer (item_id);
