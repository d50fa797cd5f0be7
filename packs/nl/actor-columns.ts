import type { PackActorColumn } from '#shared/pack-wording.ts'
import { five } from './five-languages.ts'

/** The columns of the analysis of who acts. The kinds of organisation name their column. */
export const actorColumns: readonly PackActorColumn[] = [
  { code: 'police', names: five('police', 'politie', 'police', 'Polizei', 'politi') },
  { code: 'justice', names: five('justice', 'justitie', 'justice', 'Justiz', 'retsvæsen') },
  {
    code: 'administration',
    names: five('administration', 'bestuur', 'administration', 'Verwaltung', 'forvaltning'),
    isDefault: true,
  },
]
