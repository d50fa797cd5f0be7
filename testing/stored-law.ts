import type { OpenDatabase } from '../src/platform/db/db.ts'
import type { Pack } from '../src/shared/pack.ts'

/** Stores the levels and the kinds of plan of a pack as the installed law, for the rules that the database reads from it. */
export async function storePlanKinds(
  { pool }: OpenDatabase,
  { code, version, planKinds, levels, functions }: Pack,
): Promise<void> {
  const law = {
    functions: functions.map(({ code: functionCode, organisation }) => ({ code: functionCode, organisation })),
    levels: levels.map(({ code: level, extent }) => ({ code: level, extent })),
    planKinds: planKinds.map(({ code: kind, level, issuerKinds, area, onePlanPerArea, path, extension }) => ({
      code: kind,
      level,
      issuerKinds,
      area,
      onePlanPerArea,
      ...(extension && { extension }),
      ...(path && { path: { steps: path.steps } }),
    })),
  }
  await pool.query(
    `insert into pack_installation (code, version, law, law_hash) values ($1, $2, $3, 'test')
    on conflict do nothing`,
    [code, version, JSON.stringify(law)],
  )
}
