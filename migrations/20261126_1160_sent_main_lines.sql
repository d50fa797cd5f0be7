-- Whether only the main lines of the plan were sent, or all that may be sent of it.
alter table sent_document add column main_lines boolean not null default false;
