import type { PackOrganisation } from '#shared/pack.ts'
import { body } from './body.ts'

export const oversightBodies: readonly PackOrganisation[] = [
  body(
    'BE-GENERAL-INSPECTION',
    'oversight_body',
    'federal',
    [
      'General Inspectorate of the federal and the local police (AIG)',
      'Algemene Inspectie van de federale politie en van de lokale politie (AIG)',
      'Inspection générale de la police fédérale et de la police locale (AIG)',
      'Generalinspektion der Föderalen Polizei und der Lokalen Polizei (AIG)',
      'Generalinspektionen for det føderale og det lokale politi (AIG)',
    ],
    { area: 'BE' },
  ),
  body(
    'BE-COMMITTEE-P',
    'oversight_body',
    'federal',
    ['Standing Committee P', 'Vast Comité P', 'Comité permanent P', 'Ständiger Ausschuss P', 'Den Stående Komité P'],
    { area: 'BE', parent: 'BE-PARLIAMENT-FEDERAL' },
  ),
  body(
    'BE-COC',
    'oversight_body',
    'federal',
    [
      'Supervisory body for police information (COC)',
      'Controleorgaan op de politionele informatie (COC)',
      'Organe de contrôle de l’information policière (COC)',
      'Kontrollorgan für polizeiliche Informationen (COC)',
      'Kontrolorganet for politiets oplysninger (COC)',
    ],
    { area: 'BE', parent: 'BE-PARLIAMENT-FEDERAL' },
  ),
  body(
    'BE-COURT-OF-AUDIT',
    'oversight_body',
    'federal',
    ['Court of Audit', 'Rekenhof', 'Cour des comptes', 'Rechnungshof', 'Revisionsretten'],
    { area: 'BE' },
  ),
  body(
    'BE-DIOB',
    'administrative_information_centre',
    'federal',
    [
      'Directorate for the integrity assessment of public administrations (DIOB)',
      'Directie Integriteitsbeoordeling voor Openbare Besturen (DIOB)',
      'Direction chargée de l’Évaluation de l’Intégrité pour les Pouvoirs publics (DEIPP)',
      'Direktion Integritätsbewertung für öffentliche Verwaltungen (DIOB)',
      'Direktoratet for integritetsvurdering for offentlige myndigheder (DIOB)',
    ],
    { area: 'BE', parent: 'BE-FPS-INTERIOR', from: '2024-01-15' },
  ),
]
