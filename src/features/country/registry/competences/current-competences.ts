import type { Tx } from '#platform/db/db.ts'
import type { LegalDate } from '#shared/dates.ts'
import { countryPack } from '../pack.ts'
import type { Competence } from './contract.ts'
import { listCompetences } from './queries.ts'

/**
 * Returns the table of competences for a time. A plan keeps the pack version with which it was started, and has a
 * separate day. Default: the version of this process.
 */
export const listCurrentCompetences = (
  tx: Tx,
  { date, packVersion }: { date: LegalDate; packVersion?: string },
): Promise<Competence[]> => listCompetences(tx, { packVersion: packVersion ?? countryPack().version, date })
