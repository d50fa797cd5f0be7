import { section } from '../section.ts'

/** Sections 7 to 10 of the zonal plan: article 36, first item. */
export const zonalPriorities = [
  section(
    'argumentation_matrix',
    [
      'Argumentation matrix',
      'Argumentatiematrix',
      'Matrice d’argumentation',
      'Argumentationsmatrix',
      'Argumentationsmatrix',
    ],
    [
      'Phenomena rated by criteria, each score with its supporting document; the total is for information, the zonal security council decides.',
      'Fenomenen en criteria, elke score met een stavingsstuk; het totaal is een hulpmiddel, de zonale veiligheidsraad beslist.',
      'Phénomènes et critères, chaque cote avec sa pièce justificative ; la matrice propose un classement, le conseil zonal de sécurité décide.',
      'Phänomene und Kriterien, jede Bewertung mit Beleg; die Summe informiert, der zonale Sicherheitsrat entscheidet.',
      'Fænomener over for kriterier, hver score med dokumentation; summen er vejledende, sikkerhedsrådet beslutter.',
    ],
  ),
  section(
    'strategic_objectives',
    [
      'Strategic objectives (security and management)',
      'Strategische doelstellingen (veiligheid en beheer)',
      'Objectifs stratégiques (sécurité et gestion)',
      'Strategische Ziele (Sicherheit und Verwaltung)',
      'Strategiske mål (sikkerhed og ledelse)',
    ],
    [
      'Phenomenon, reason, owner, partners, period, links to higher-level plans, indicators and capacity; the benefit for the public in one sentence.',
      'Fenomeen, reden, eindverantwoordelijke, partners, periode, verbanden met hogere plannen, indicatoren en capaciteit; de meerwaarde voor de burger in één zin.',
      'Phénomène, motivation, responsable, partenaires, période, liens avec d’autres plans, indicateurs et capacité ; le bénéfice pour la population en une phrase.',
      'Phänomen, Begründung, verantwortliche Funktion, Partner, Laufzeit, Bezüge nach oben, Indikatoren und Kapazität; der Nutzen für die Menschen in einem Satz.',
      'Fænomen, begrundelse, ansvarlig, partnere, periode, forbindelser til planer på højere niveau, indikatorer og kapacitet; nytten for borgerne i én sætning.',
    ],
    { legalBasis: 'Act of 7 December 1998, art. 36 (1)' },
  ),
  section(
    'operational_objectives',
    [
      'Operational objectives and action plans',
      'Operationele doelstellingen en actieplannen',
      'Objectifs opérationnels et plans d’action',
      'Operative Ziele und Aktionspläne',
      'Operationelle mål og handlingsplaner',
    ],
    [
      'What is done each year: target group or place, measures, exactly one owner, partners, capacity, indicators and frequency.',
      'Wat per jaar gebeurt: doelgroep of plaats, maatregelen, precies één eindverantwoordelijke, partners, capaciteit, indicatoren en frequentie.',
      'Ce qui se fait par an : groupe cible ou lieu, mesures, exactement un responsable, partenaires, capacité, indicateurs et fréquence.',
      'Was pro Jahr geschieht: Zielgruppe oder Ort, Maßnahmen, genau eine verantwortliche Funktion, Partner, Kapazität, Indikatoren und Rhythmus.',
      'Hvad der sker hvert år: målgruppe eller sted, tiltag, præcis én ansvarlig, partnere, kapacitet, indikatorer og hyppighed.',
    ],
    { legalBasis: 'Act of 7 December 1998, art. 36 (1)' },
  ),
  section(
    'points_of_attention',
    ['Points of attention', 'Aandachtspunten', 'Points d’attention', 'Aufmerksamkeitspunkte', 'Opmærksomhedspunkter'],
    [
      'What is monitored without being a priority, and what will cause it to be reconsidered.',
      'Wat wordt opgevolgd zonder prioriteit te zijn, en bij welk signaal het opnieuw wordt bekeken.',
      'Ce qui est suivi sans être une priorité, et le signal qui entraîne son réexamen.',
      'Was verfolgt wird, ohne Priorität zu sein, und bei welcher Entwicklung neu darüber entschieden wird.',
      'Hvad der følges uden at være en prioritet, og ved hvilket tegn det tages op igen.',
    ],
  ),
]
