import type { OpenDatabase } from '../src/platform/db/db.ts'
import type { Pack } from '../src/shared/pack.ts'

/** Stores the kinds of plan of a pack as the installed law, for the rules that the database reads from it. */
export async function storePlanKinds({ pool }: OpenDatabase, { code, planKinds }: Pack): Promise<void> {
  const law = { planKinds: planKinds.map(({ code: kind, issuerKinds, area }) => ({ code: kind, issuerKinds, area })) }
  await pool.query(`insert into pack_installation (code, version, law, law_hash) values ($1, 'stored', $2, 'test')`, [
    code,
    JSON.stringify(law),
  ])
}
