import { sql } from 'kysely'
import type { Id } from '#shared/ids.ts'
import type { Tx } from '../db/db.ts'
import type { Subject } from './contract.ts'

type FoundSubject = Omit<Subject, 'kind'>

/**
 * Returns the subjects of acts by id, each read under the row-level security of the subject's table. Deleted or
 * unreadable subjects are absent. A subject without a name is named after the parent (a version after the plan, an item
 * after the element).
 */
export async function listSubjects(tx: Tx, ids: readonly Id[]): Promise<Map<Id, Omit<FoundSubject, 'id'>>> {
  if (ids.length === 0) return new Map()
  const { rows } = await sql<FoundSubject>`
    select id, title, names, name, plan_id as "planId", element_id as "elementId",
      organisation_id as "organisationId", area_id as "areaId"
    from (
      select p.id, p.title, null::jsonb as names, null::text as name, p.id as plan_id, null::uuid as element_id,
        null::uuid as organisation_id, null::uuid as area_id from plan p
      union all select e.id, e.title, null, null, e.plan_id, e.id, null, null from element e
      union all select v.id, p.title, null, null, p.id, null, null, null from plan_version v join plan p on p.id = v.plan_id
      union all select i.id, e.title, null, null, e.plan_id, e.id, null, null from item i join element e on e.id = i.element_id
      union all select a.id, e.title, null, null, e.plan_id, e.id, null, null from agreement a join element e on e.id = a.from_element_id
      union all select l.id, p.title, null, null, p.id, null, null, null
        from answer_link l join plan_version v on v.id = l.version_id join plan p on p.id = v.plan_id
      union all select x.id, coalesce(e.title, p.title), null, null, p.id, e.id, null, null
        from justified_exception x join plan p on p.id = x.plan_id left join element e on e.id = x.element_id
      union all select t.id, p.title, null, null, p.id, null, null, null from task t join plan p on p.id = t.plan_id
      union all select s.id, s.title, null, null, null, null, null, null from signal s
      union all select o.id, null, o.names, null, null, null, o.id, null from organisation o
      union all select f.id, null, f.names, null, null, null, f.organisation_id, null from function f
      union all select c.id, null, c.names, null, null, null, null, null from competence c
      union all select n.id, null, n.names, null, null, null, null, null from phenomenon n
      union all select r.id, null, r.names, null, null, null, null, r.id from area r
      union all select b.id, null, r.names, null, null, null, null, r.id from area_boundary b join area r on r.id = b.area_id
      union all select u.id, p.title, null, null, p.id, null, null, null from preparation_step u join plan p on p.id = u.plan_id
      union all select m.id, coalesce(e.title, p.title), null, null, p.id, e.id, null, null
        from comment m join plan p on p.id = m.plan_id left join element e on e.id = m.element_id
      union all select k.id, k.name, null, null, k.plan_id, null, null, null from comment_round k
      union all select k.id, k.subject, null, null, k.plan_id, null, null, null from consultation k
      union all select q.id, k.name, null, null, k.plan_id, null, null, null from comment_link q join comment_round k on k.id = q.round_id
      union all select h.id, null, null, h.name, null, null, null, null from person h
      union all select g.id, null, null, g.name, g.plan_id, null, null, null from file g
      union all select w.id, null, null, w.title, null, null, null, null from job w
    ) subject where id = any (${[...ids]}::uuid[])`.execute(tx)
  return new Map(rows.map(({ id, ...found }) => [id, found]))
}
