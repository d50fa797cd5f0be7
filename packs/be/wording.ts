import type { PackActorColumn, PackAlignment, PackResources } from '#shared/pack-wording.ts'
import { five } from './five-languages.ts'

/** The columns of the integrated analysis. The kinds of organisation name their column. */
export const actorColumns: readonly PackActorColumn[] = [
  {
    code: 'local_police',
    names: five('local police', 'lokale politie', 'police locale', 'lokale Polizei', 'lokalpoliti'),
  },
  {
    code: 'federal_police',
    names: five('federal police', 'federale politie', 'police fédérale', 'föderale Polizei', 'føderalt politi'),
  },
  { code: 'justice', names: five('justice', 'justitie', 'justice', 'Justiz', 'retsvæsen') },
  {
    code: 'administration',
    names: five('administration', 'bestuur', 'administration', 'Verwaltung', 'forvaltning'),
    isDefault: true,
  },
]

/** Filters and groups of organisations on the pages of alignment. */
export const alignment: PackAlignment = {
  filters: [
    {
      code: 'district',
      areaKind: 'judicial_arrondissement',
      names: five(
        'Judicial district',
        'Gerechtelijk arrondissement',
        'Arrondissement judiciaire',
        'Gerichtsbezirk',
        'Retskreds',
      ),
    },
    { code: 'province', areaKind: 'province', names: five('Province', 'Provincie', 'Province', 'Provinz', 'Provins') },
  ],
  groupKind: 'judicial_arrondissement',
}

/** Purposes of reserved capacity, and sources of budgets. Instances store the codes. */
export const resources: PackResources = {
  reservations: [
    { code: 'hycap', names: five('HyCap', 'HyCap', 'HyCap', 'HyCap', 'HyCap') },
    {
      code: 'federal',
      names: five(
        'Other federal missions',
        'Andere federale opdrachten',
        'Autres missions fédérales',
        'Andere föderale Aufträge',
        'Andre føderale opgaver',
      ),
    },
  ],
  budgetOrigins: [
    {
      code: 'municipal_dotation',
      names: five(
        'municipal grant',
        'gemeentelijke dotatie',
        'dotation communale',
        'Gemeindedotation',
        'kommunal bevilling',
      ),
    },
    {
      code: 'federal_dotation',
      names: five('federal grant', 'federale dotatie', 'dotation fédérale', 'föderale Dotation', 'føderal bevilling'),
    },
  ],
}
