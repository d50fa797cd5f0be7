import type { PackApproachDimension } from '#shared/pack.ts'
import { five } from './five-languages.ts'

/**
 * Two interpretations of the "three-level approach in partnership", whose levels are not documented in any source. A
 * uses the levels of government, B the levels of the problem and of the answer. A programme may define others.
 */
export const approachDimensions: readonly PackApproachDimension[] = [
  {
    code: 'GOVERNMENT_LEVELS',
    names: five(
      'Levels of government (preset A)',
      'Bestuursniveaus (voorinstelling A)',
      'Niveaux de pouvoir (préréglage A)',
      'Verwaltungsebenen (Vorgabe A)',
      'Forvaltningsniveauer (forvalg A)',
    ),
    levels: [
      { code: 'local', names: five('Local', 'Lokaal', 'Local', 'Lokal', 'Lokalt') },
      { code: 'district', names: five('District', 'Arrondissement', 'Arrondissement', 'Bezirk', 'Retskreds') },
      {
        code: 'national',
        names: five(
          'National or international',
          'Nationaal of internationaal',
          'National ou international',
          'National oder international',
          'Nationalt eller internationalt',
        ),
      },
    ],
  },
  {
    code: 'PROBLEM_CHAIN',
    names: five(
      'Levels of the problem (preset B, chain)',
      'Niveaus van het probleem (voorinstelling B, keten)',
      'Niveaux du problème (préréglage B, chaîne)',
      'Ebenen des Problems (Vorgabe B, Kette)',
      'Problemets niveauer (forvalg B, kæde)',
    ),
    levels: [
      {
        code: 'precursors',
        names: five('Precursors', 'Precursoren', 'Précurseurs', 'Ausgangsstoffe', 'Prækursorer'),
      },
      { code: 'production', names: five('Production', 'Productie', 'Production', 'Herstellung', 'Produktion') },
      { code: 'trafficking', names: five('Trafficking', 'Handel', 'Trafic', 'Handel', 'Handel') },
    ],
  },
  {
    code: 'ANSWER_TYPES',
    names: five(
      'Levels of the answer (preset B, answer)',
      'Niveaus van het antwoord (voorinstelling B, antwoord)',
      'Niveaux de la réponse (préréglage B, réponse)',
      'Ebenen der Antwort (Vorgabe B, Antwort)',
      'Indsatsens niveauer (forvalg B, indsats)',
    ),
    levels: [
      { code: 'prevention', names: five('Prevention', 'Preventie', 'Prévention', 'Vorbeugung', 'Forebyggelse') },
      {
        code: 'administrative',
        names: five('Administrative', 'Bestuurlijk', 'Administratif', 'Administrativ', 'Administrativt'),
      },
      { code: 'judicial', names: five('Judicial', 'Gerechtelijk', 'Judiciaire', 'Gerichtlich', 'Strafferetligt') },
    ],
  },
]
