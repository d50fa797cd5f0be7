import { biases } from './biases.ts'
import { counted, ratio } from './indicator.ts'
import { sources } from './sources.ts'
import { units } from './units.ts'

const common = {
  owner: 'BE-FPS-INTERIOR-DGSP',
  kind: 'output',
  polarity: 'up',
  unit: units.commitment,
  level: 'police_zone',
  source: sources.followUp,
  rhythm: 'P1Y',
  lag: 60,
  bias: biases.gaming,
} as const

const countedCommitments = counted(common)

/** Whether partners fulfil their commitments. */
export const partners = [
  countedCommitments(
    'partner-commitments',
    [
      'Commitments of partners due',
      'Toezeggingen van partners met uitvoeringsdatum in het jaar',
      'Engagements de partenaires échus',
      'Fällige Zusagen von Partnern',
      'Partneres forfaldne tilsagn',
    ],
    [
      'Commitments of partners in plans whose date fell in the year.',
      'Toezeggingen van partners in plannen die in het jaar uitgevoerd moesten zijn.',
      'Engagements de partenaires dans les plans dont l’échéance tombait dans l’année.',
      'Zusagen von Partnern in Plänen, deren Datum in das Jahr fiel.',
      'Partneres tilsagn i planer med dato i året.',
    ],
    { kind: 'context', polarity: 'ambiguous' },
  ),
  countedCommitments(
    'partner-commitments-kept',
    [
      'Commitments of partners kept',
      'Nagekomen toezeggingen van partners',
      'Engagements de partenaires tenus',
      'Gehaltene Zusagen von Partnern',
      'Partneres holdte tilsagn',
    ],
    [
      'Of those, commitments that the owner of the plan records as kept.',
      'Daarvan de toezeggingen die volgens de eigenaar van het plan zijn nagekomen.',
      'Parmi eux, ceux que le responsable du plan déclare tenus.',
      'Davon jene, die der Verantwortliche des Plans als gehalten bezeichnet.',
      'Heraf dem, som planens ejer anser for holdt.',
    ],
  ),
  ratio({ ...common, unit: units.percent, kind: 'outcome' })(
    'share-commitments-kept',
    [
      'Share of commitments kept',
      'Aandeel nagekomen toezeggingen',
      'Part d’engagements tenus',
      'Anteil gehaltener Zusagen',
      'Andel holdte tilsagn',
    ],
    [
      'Commitments kept as a share of those that were due.',
      'Nagekomen toezeggingen als aandeel van alle toezeggingen met uitvoeringsdatum in het jaar.',
      'Engagements tenus, en pourcentage des engagements échus.',
      'Gehaltene Zusagen als Anteil der fälligen.',
      'Holdte tilsagn som andel af de forfaldne.',
    ],
    { numerator: 'partner-commitments-kept', denominator: 'partner-commitments', per: 100 },
  ),
]
