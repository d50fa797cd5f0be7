-- A step before a plan begins can be set on a day, and says why it takes another time than usual.
alter table run_up_step
  -- The day on which it must be ready here; null: when the next step begins.
  add column planned_on date,
  add column motive text;
