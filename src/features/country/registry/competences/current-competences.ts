import type { Tx } from '#platform/db/db.ts'
import type { LegalDate } from '#shared/dates.ts'
import { countryPack } from '../pack.ts'
import type { Competence } from './contract.ts'
import { listCompetences } from './queries.ts'

/**
 * The table of competences of a time: a plan keeps the version of the pack with which it was started, and its own day.
 * Without a version, that of this process.
 */
export const competencesAsOf = (
  tx: Tx,
  { on, packVersion }: { on: LegalDate; packVersion?: string },
): Promise<Competence[]> => listCompetences(tx, { packVersion: packVersion ?? countryPack().version, on })
