-- Why a promise is corrected, a status said otherwise or a departure explained stands with the result itself, read by whoever may read both
-- the element and the indicator. In the history of the plan it stood also for who may read the element alone.
update change set reason = null where procedure in ('saveResult', 'removeResult', 'sayStatus', 'explainVariance') and reason is not null;
