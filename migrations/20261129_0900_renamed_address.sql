-- The address of the search names organisations as `organisation`, formerly `body`.
update saved_view set query = regexp_replace(query, '(^|[?&])body=', '\1organisation=') where place = 'search';
